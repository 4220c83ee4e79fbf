#include "app/store/projectreader.h"

#include "app/model/entityjson.h"
#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/entityrows.h"
#include "app/store/query.h"
#include "app/store/quoteloader.h"
#include "app/store/revisions.h"
#include "app/text/canonicaltext.h"

namespace pullquote {

int ArticleSummary::quotes() const
{
    int count = 0;
    for (const Layer &layer : layers)
        count += layer.quotes;
    return count;
}

Result<int> ProjectReader::articleCount()
{
    const int count = m_database.value(QStringLiteral("SELECT count(*) FROM article")).toInt();
    return answer(m_database, count);
}

Result<qint64> ProjectReader::lastPosition()
{
    const qint64 last = m_database.value(QStringLiteral("SELECT max(position) FROM article")).toLongLong();
    return answer(m_database, last);
}

Result<QList<ArticleId>> ProjectReader::articleIds()
{
    QList<ArticleId> ids;
    Query query(m_database, QStringLiteral("SELECT id FROM article ORDER BY position, id"));
    while (query.next())
        ids.append(query.id<ArticleId>(0));
    return answer(m_database, std::move(ids));
}

Result<QList<ArticleSummary>> ProjectReader::articleSummaries(int offset, int limit, ArticleId uncounted)
{
    QList<ArticleSummary> summaries;
    QHash<ArticleId, qsizetype> places;
    {
        Query query(m_database,
                    QStringLiteral("SELECT id, title, byline, outlet, url, published, language, state, "
                                   "text_sha256, position FROM article ORDER BY position, id "
                                   "LIMIT ? OFFSET ?"));
        query.bind(limit).bind(offset);
        while (query.next()) {
            ArticleSummary summary;
            summary.article = {query.id<ArticleId>(0), query.text(1),  query.text(2), query.text(3),
                               query.text(4),          query.text(5),  query.text(6), query.text(7),
                               query.text(8),          query.number(9)};
            places.insert(summary.article.id, summaries.size());
            summaries.append(summary);
        }
    }
    Query counts(m_database,
                 QStringLiteral("SELECT article, annotator, count(*), sum(kind = 'not-a-quote') "
                                "FROM quote WHERE article IN (SELECT id FROM (SELECT id FROM article "
                                "ORDER BY position, id LIMIT ? OFFSET ?) WHERE id <> ?) GROUP BY 1, 2"));
    counts.bind(limit).bind(offset).bind(uncounted.toString());
    while (counts.next()) {
        const auto place = places.constFind(counts.id<ArticleId>(0));
        if (place != places.cend())
            summaries[*place].layers.insert(counts.id<AnnotatorId>(1),
                                            {int(counts.number(2)), int(counts.number(3))});
    }
    return answer(m_database, std::move(summaries));
}

Result<QList<ArticleId>> ProjectReader::articlesWithText(const QString &sha256)
{
    QList<ArticleId> ids;
    Query query(m_database,
                QStringLiteral("SELECT id FROM article WHERE text_sha256 = ? ORDER BY position, id"));
    query.bind(sha256);
    while (query.next())
        ids.append(query.id<ArticleId>(0));
    return answer(m_database, std::move(ids));
}

Result<QString> ProjectReader::textOf(const Article &article)
{
    QString text;
    {
        Query query(m_database, QStringLiteral("SELECT text FROM article_text WHERE sha256 = ?"));
        if (query.bind(article.textSha256).next())
            text = query.text(0);
    }
    if (const std::optional<Problem> fault = m_database.takeFault())
        return *fault;
    if (QString::fromLatin1(textHash(text)) != article.textSha256)
        return Problem{tr("The article's text was changed or damaged in the file."), nameOf(refOf(article)),
                       tr("Open a backup of the project.")};
    return text;
}

Result<ArticleContent> ProjectReader::article(ArticleId id)
{
    const EntityRef ref{EntityType::Article, id.uuid()};
    const Result<std::optional<Entity>> found = entity(ref);
    if (!found)
        return found.problem();
    if (!*found)
        return Problem{tr("The article is not in the project."), nameOf(ref), {}};
    ArticleContent content;
    content.article = std::get<Article>(**found);
    Result<QString> text = textOf(content.article);
    if (!text)
        return text.problem();
    content.text = std::move(text).value();
    content.codePoints = CodePoints(content.text);
    Result<QList<Quote>> quotes = loadQuotes(m_database, id, content.codePoints);
    if (!quotes)
        return quotes.problem();
    content.quotes = std::move(quotes).value();
    return content;
}

Result<void> ProjectReader::forEachArticle(const std::function<bool(const ArticleContent &)> &visit)
{
    const Result<QList<ArticleId>> ids = articleIds();
    if (!ids)
        return ids.problem();
    for (const ArticleId &id : *ids) {
        const Result<ArticleContent> content = article(id);
        if (!content)
            return content.problem();
        if (!visit(*content))
            break;
    }
    return {};
}

} // namespace pullquote
