#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/documents/ziparchive.h"

namespace pullquote {

/// Reads stand-off annotations of brat: a zip with texts beside their annotations, or annotations alone of an
/// article that is here. A folder is an annotator. Types other than ours become topics.
class BratImport {
public:
    BratImport(ImportDraft &draft, const FormatOptions &options);

    void readArchive(ZipArchive &archive, const Watcher &watcher);
    void readLines(const QByteArray &lines, const Watcher &watcher);

private:
    /// What the lines of one document say, before it is put together.
    struct Document {
        QMap<QString, LabelledSpan> spans;                        ///< by id
        QStringList order;                                        ///< of their ids
        QMap<QString, QList<std::pair<QString, QString>>> events; ///< role and id of each argument, by id
        QMap<QString, QStringList> links;                         ///< two ids and a type, by id
        QMap<QString, QStringList> attributes; ///< of a span or event: "QuoteType direct", "Topic_x"
        QMap<QString, QStringList> notes;
    };

    void readPair(const QString &lineFile, ZipArchive &archive);
    void readIndex(const QByteArray &json);
    void readLabels(const QByteArray &visual);
    void readDocument(const QString &name, int article, const ForeignName &annotator,
                      const QByteArray &lines);
    Document parse(const QString &name, const QByteArray &lines);
    bool parseLine(const QString &line, const QString &where, Document &document);
    QJsonObject detailsOf(const QStringList &attributes, const QStringList &notes, const QString &where);
    void takeTopics(const QStringList &attributes, QJsonObject &details) const;
    QuoteAssembly assemble(Document &document);

    ForeignDocument m_document;
    QHash<QString, QJsonObject> m_index; ///< by document
    QHash<QString, QString> m_labels;    ///< names of topics by their attributes
};

} // namespace pullquote
