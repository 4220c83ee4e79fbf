#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quoteassembly.h"

#include <QJsonArray>

namespace pullquote {

/// The names in Label Studio's labelling interface that regions refer to.
namespace labelstudio {
inline constexpr QStringView labels = u"label";
inline constexpr QStringView text = u"text";
inline constexpr QStringView speakers = u"speaker";
inline constexpr QStringView topics = u"topics";
inline constexpr QStringView note = u"note";
} // namespace labelstudio

/// Writes the project as a list of tasks.
class LabelStudioExport {
public:
    LabelStudioExport(ProjectReader &project, const ExportRequest &request, QIODevice &out);

    Result<void> write(const Watcher &watcher);

private:
    Result<void> writeTask(const ArticleContent &content);
    void writeAnnotation(const Layer &layer, const ArticleContent &content, const QList<Decision> &decisions);
    void writeQuote(const Quote &quote, const ArticleContent &content);
    void writeRegion(const QString &id, SpanRole role, Span span, const Quote &quote,
                     const ArticleContent &content, bool isHead);
    void writeField(const QString &id, QStringView name, QStringView type, QStringView key,
                    const QStringList &values, Span span, const ArticleContent &content);
    void beginResult(const QString &id, QStringView name, QStringView type);
    void writePlace(Span span, const ArticleContent &content);
    void writeLink(const QString &from, const QString &to, const QString &label);
    void put(QStringView key, QStringView text);

    ProjectReader &m_project;
    ExportRequest m_request;
    ExportCatalogue m_catalogue;
    JsonWriter m_writer;
    qint64 m_tasks = 0;
};

/// Reads tasks; predictions are read like annotations, as the layer of the model.
class LabelStudioImport {
public:
    LabelStudioImport(ImportDraft &draft, const FormatOptions &options);

    void read(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher);

private:
    void readTask(const QJsonObject &task, const QString &where);
    void readLists(const QJsonObject &task, int article, const QString &where);
    /// Under which key of its data the task has its text; a problem when it has none, or when several could
    /// be it.
    static Result<QString> textKey(const QJsonObject &task);
    void readAnnotation(const QJsonObject &annotation, int article, const QString &where);
    QuoteAssembly assemble(const QJsonArray &results, const QString &where);
    /// What is said of no region, or of nothing that has a place here.
    void listRest(const QJsonArray &results, const QString &where);

    ForeignDocument m_document;
};

} // namespace pullquote
