#include "app/overview/overviews.h"

#include "app/overview/overviewcounter.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

namespace pullquote {

OverviewScope OverviewScope::of(const Session &session)
{
    return {session.catalogue(), session.scope().hidden};
}

Overview overviewOfArticle(const Session &session, const WordPlaces &words)
{
    const OverviewScope scope = OverviewScope::of(session);
    OverviewCounter counter(scope.catalogue, scope.hiddenLayers);
    const OpenArticle &article = session.article();
    if (article.isNull())
        return counter.take();
    QList<Quote> quotes;
    quotes.reserve(article.quoteCount());
    for (qsizetype number = 1; number <= article.quoteCount(); ++number)
        quotes.append(article.quoteNumber(number));
    counter.add(article.article(), article.text(), words, quotes);
    return counter.take();
}

Result<std::optional<Overview>> overviewOfProject(ProjectFile &file, const OverviewScope &scope,
                                                  const std::function<bool(qint64, qint64)> &goesOn)
{
    OverviewCounter counter(scope.catalogue, scope.hiddenLayers);
    const Result<int> count = file.read().articleCount();
    if (!count)
        return count.problem();
    qint64 done = 0;
    bool stopped = false;
    const Result<void> read = file.read().forEachArticle([&](const ArticleContent &content) {
        stopped = !goesOn(done++, *count);
        if (!stopped)
            counter.add(content.article, content.text, WordPlaces(content.text), content.quotes);
        return !stopped;
    });
    if (!read)
        return read.problem();
    return stopped ? std::optional<Overview>() : std::optional(counter.take());
}

} // namespace pullquote
