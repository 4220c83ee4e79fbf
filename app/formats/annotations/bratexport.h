#pragma once

#include "app/formats/annotations/bratnames.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/packagewriter.h"

namespace pullquote {

/// Writes a project as brat has a corpus: a folder for each annotator, in it for each article the text and
/// the stand-off annotations, and brat's configuration.
class BratExport {
public:
    BratExport(ProjectReader &project, const ExportRequest &request, PackageWriter &out)
        : m_project(project), m_request(request), m_out(out)
    {
    }

    Result<void> write(const Watcher &watcher);

private:
    Result<void> addArticle(const ArticleContent &content);
    Result<void> addLayer(const Layer &layer, const ArticleContent &content, const QString &name);
    Result<void> addConfiguration(const QString &folder);

    ProjectReader &m_project;
    const ExportRequest &m_request;
    PackageWriter &m_out;
    ExportCatalogue m_catalogue;
    QMap<TopicId, QString> m_topics;
    QMap<AnnotatorId, QString>
        m_folders; ///< with a slash; empty for texts in which nobody has marked anything
    BratNames m_folderNames;
    BratNames m_articleNames;
    QByteArray m_index;
};

/// The lines of one layer in an article.
class BratLines {
public:
    BratLines(const ArticleContent &content, const ExportCatalogue &catalogue,
              const QMap<TopicId, QString> &topics)
        : m_content(content), m_catalogue(catalogue), m_topics(topics)
    {
    }

    void add(const Quote &quote);
    const QByteArray &lines() const { return m_lines; }

private:
    /// "T3", or nothing when there are no spans.
    QString addSpans(const QString &type, const QList<Span> &spans);
    void addLine(const QString &id, const QString &what, const QString &text = {});
    QString details(const Quote &quote) const;

    const ArticleContent &m_content;
    const ExportCatalogue &m_catalogue;
    const QMap<TopicId, QString> &m_topics;
    QByteArray m_lines;
    qsizetype m_spans = 0;
    qsizetype m_events = 0;
    qsizetype m_attributes = 0;
};

} // namespace pullquote
