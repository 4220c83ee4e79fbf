#include "app/formats/exportwalk.h"

#include <QCoreApplication>
#include <QSet>

namespace pullquote {

namespace {

Result<QList<ArticleId>> wantedArticles(ProjectReader &project, const ExportRequest &request)
{
    Result<QList<ArticleId>> ids = project.articleIds();
    if (!ids || request.articles.isEmpty())
        return ids;
    QSet<ArticleId> wanted(request.articles.begin(), request.articles.end());
    ids->removeIf([&wanted](ArticleId id) { return !wanted.remove(id); });
    // What is not there comes last: reading it says so.
    ids->append(wanted.values());
    return ids;
}

/// Of what lies in an article, what the request asks for, redirects followed.
void reduce(ArticleContent &content, const ExportCatalogue &catalogue, const ExportRequest &request)
{
    content.quotes.removeIf([&request](const Quote &quote) { return !request.includes(quote); });
    for (Quote &quote : content.quotes) {
        quote = catalogue.resolved(std::move(quote));
        if (!request.hasNotes)
            quote.note.clear();
    }
}

} // namespace

Problem exportStopped()
{
    return {QCoreApplication::translate("pullquote::ExportWalk", "The export was stopped."), {}, {}};
}

Result<void> walkArticles(ProjectReader &project, const ExportCatalogue &catalogue,
                          const ExportRequest &request, const Watcher &watcher,
                          const std::function<Result<void>(const ArticleContent &)> &visit)
{
    const Result<QList<ArticleId>> ids = wantedArticles(project, request);
    if (!ids)
        return ids.problem();
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (!watcher.goesOn(i, ids->size()))
            return exportStopped();
        Result<ArticleContent> content = project.article(ids->at(i));
        if (!content)
            return content.problem();
        reduce(*content, catalogue, request);
        if (const Result<void> visited = visit(*content); !visited)
            return visited;
    }
    watcher.goesOn(ids->size(), ids->size());
    return {};
}

} // namespace pullquote
