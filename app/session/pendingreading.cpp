#include "app/session/pendingreading.h"

#include "app/store/writequeue.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

ArticleContent newArticle(const Article &article, const QString &text)
{
    return {article, text, CodePoints(text), {}};
}

/// `content` as `change` leaves it, where it is about the article `id`.
void overlay(Result<ArticleContent> &content, ArticleId id, const Change &change,
             const QHash<QString, QString> &texts)
{
    if (change.entity == EntityRef{EntityType::Article, id.uuid()}) {
        if (!change.after) {
            content =
                Problem{QCoreApplication::translate("pullquote::Session", "The article has been deleted."),
                        id.toString(),
                        {}};
            return;
        }
        const Article article = std::get<Article>(*change.after);
        if (content)
            content->article = article;
        else if (texts.contains(article.textSha256)) // made just now
            content = newArticle(article, texts.value(article.textSha256));
    }
    if (change.entity.type != EntityType::Quote || !content)
        return;
    content->quotes.removeIf([&](const Quote &quote) { return quote.id.uuid() == change.entity.uuid; });
    if (change.after && std::get<Quote>(*change.after).article == id)
        content->quotes.append(std::get<Quote>(*change.after));
}

} // namespace

QList<PendingChange> underWay(const WriteQueue *queue)
{
    return queue ? queue->pending() : QList<PendingChange>();
}

Result<ArticleContent> readArticle(ProjectReader &reader, ArticleId id, const QList<PendingChange> &pending)
{
    Result<ArticleContent> content = reader.article(id);
    for (const PendingChange &waiting : pending) {
        for (const Change &change : waiting.changes.changes)
            overlay(content, id, change, waiting.changes.texts);
    }
    return content;
}

} // namespace pullquote
