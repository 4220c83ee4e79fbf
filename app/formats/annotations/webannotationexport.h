#pragma once

#include "app/formats/annotations/annotationwriter.h"
#include "app/formats/exportcatalogue.h"
#include "app/formats/exportparts.h"
#include "app/formats/exportrequest.h"
#include "app/formats/jsonwriter.h"
#include "app/formats/watcher.h"

namespace pullquote {

/// Writes a project as one AnnotationCollection with one page, article by article: an annotation that has the
/// article's text, one for each quote (a target for each part), one for each comment and decision.
class WebAnnotationExport {
public:
    WebAnnotationExport(ProjectReader &project, const ExportRequest &request, QIODevice &out);

    Result<void> write(const Watcher &watcher);

private:
    void writeHead(const QString &id, const QString &label, const QList<Annotator> &annotators);
    Result<void> writeArticle(const ArticleContent &content);
    void writeText(const ArticleContent &content, const QList<Quote> &deleted);
    void writeQuote(const Quote &quote, const ArticleContent &content);
    void writeBodies(const Quote &quote);
    void writeOwn(const Quote &quote, const ArticleContent &content);
    void writeComment(const Comment &comment);
    void writeDecision(const Decision &decision);

    ProjectReader &m_project;
    ExportRequest m_request;
    ExportCatalogue m_catalogue;
    JsonWriter m_writer;
    AnnotationWriter m_annotations;
};

} // namespace pullquote
