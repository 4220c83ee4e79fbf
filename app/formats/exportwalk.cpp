#include "app/formats/exportwalk.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

Result<QList<ArticleId>> wantedArticles(ProjectReader &project, const ExportRequest &request)
{
    if (request.article.isNull())
        return project.articleIds();
    return QList<ArticleId>{request.article};
}

} // namespace

Result<void> walkArticles(ProjectReader &project, const ExportCatalogue &catalogue,
                          const ExportRequest &request, const Watcher &watcher,
                          const std::function<Result<void>(const ArticleContent &)> &visit)
{
    const Result<QList<ArticleId>> ids = wantedArticles(project, request);
    if (!ids)
        return ids.problem();
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (!watcher.goesOn(i, ids->size()))
            return Problem{
                QCoreApplication::translate("pullquote::ExportWalk", "The export was stopped."), {}, {}};
        Result<ArticleContent> content = project.article(ids->at(i));
        if (!content)
            return content.problem();
        if (!request.annotator.isNull())
            content->quotes.removeIf(
                [&request](const Quote &quote) { return quote.annotator != request.annotator; });
        for (Quote &quote : content->quotes)
            quote = catalogue.resolved(std::move(quote));
        if (const Result<void> visited = visit(*content); !visited)
            return visited;
    }
    watcher.goesOn(ids->size(), ids->size());
    return {};
}

} // namespace pullquote
