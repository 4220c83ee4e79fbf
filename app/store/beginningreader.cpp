#include "app/store/beginningreader.h"

#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/projectfile.h"
#include "app/store/query.h"

namespace pullquote {

namespace {

/// Looks at every span once: their table has no index by place, which every change would pay for.
QList<EntityRef> quotesBefore(Database &database, ArticleId article, qsizetype codePoint)
{
    QList<EntityRef> quotes;
    Query query(database, QStringLiteral("SELECT DISTINCT quote_id FROM quote_span CROSS JOIN quote "
                                         "ON quote.id = quote_id WHERE role = 'content' AND start < ? "
                                         "AND article = ?"));
    query.bind(qint64(codePoint)).bind(article);
    while (query.next())
        quotes.append({EntityType::Quote, query.uuid(0)});
    return quotes;
}

} // namespace

Result<ArticleContent> readBeginning(ProjectFile &file, ArticleId id, qsizetype length)
{
    const EntityRef ref{EntityType::Article, id.uuid()};
    const Result<std::optional<Entity>> found = file.read().entity(ref);
    if (!found)
        return found.problem();
    if (!*found)
        return Problem{ProjectReader::tr("The article is not in the project."), nameOf(ref), {}};
    ArticleContent content;
    content.article = std::get<Article>(**found);
    Result<QString> text = file.read().textOf(content.article);
    if (!text)
        return text.problem();
    content.text = std::move(text).value();
    content.codePoints = CodePoints(content.text);
    const QList<EntityRef> quotes = quotesBefore(file.database(), id, length);
    for (const EntityRef &each : quotes) {
        const Result<std::optional<Entity>> quote = file.read().entity(each);
        if (!quote)
            return quote.problem();
        if (*quote)
            content.quotes.append(std::get<Quote>(**quote));
    }
    std::sort(content.quotes.begin(), content.quotes.end(), inTextOrder);
    return answer(file.database(), std::move(content));
}

Result<int> countQuotes(ProjectFile &file, ArticleId id)
{
    Query query(file.database(), QStringLiteral("SELECT count(*) FROM quote WHERE article = ?"));
    const int count = query.bind(id).next() ? int(query.number(0)) : 0;
    return answer(file.database(), count);
}

} // namespace pullquote
