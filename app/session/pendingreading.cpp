#include "app/session/pendingreading.h"

#include "app/store/writequeue.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

/// `content` as a change of the article itself leaves it.
void overlayArticle(Result<ArticleContent> &content, ProjectReader &reader, const Change &change,
                    const QHash<QString, QString> &texts)
{
    if (!change.after) {
        content = Problem{QCoreApplication::translate("pullquote::Session", "The article has been deleted."),
                          change.entity.uuid.toString(QUuid::WithoutBraces),
                          {}};
        return;
    }
    const Article article = std::get<Article>(*change.after);
    if (content) {
        content->article = article;
        return;
    }
    // Made just now, or an undo brings it back: its text has never left the file.
    const auto text = texts.constFind(article.textSha256);
    const Result<QString> found = text == texts.cend() ? reader.textOf(article) : Result<QString>(*text);
    content = found ? Result<ArticleContent>(ArticleContent{article, *found, CodePoints(*found), {}})
                    : Result<ArticleContent>(found.problem());
}

void overlayQuote(ArticleContent &content, const Change &change)
{
    content.quotes.removeIf([&](const Quote &quote) { return quote.id.uuid() == change.entity.uuid; });
    if (change.after && std::get<Quote>(*change.after).article == content.article.id)
        content.quotes.append(std::get<Quote>(*change.after));
}

} // namespace

QList<PendingChange> underWay(const WriteQueue *queue)
{
    return queue ? queue->pending() : QList<PendingChange>();
}

Result<ArticleContent> readArticle(ProjectReader &reader, ArticleId id, const QList<PendingChange> &pending)
{
    if (pending.isEmpty())
        return reader.article(id);
    const EntityRef ref{EntityType::Article, id.uuid()};
    const Result<std::optional<Entity>> there = reader.entity(ref); // asked first: it may arrive any time
    if (!there)
        return there.problem();
    Result<ArticleContent> content = reader.article(id);
    // Only what the file does not have may be made of what is on its way there.
    if (!content && *there)
        return content;
    for (const PendingChange &waiting : pending) {
        const QList<Change> &changes = waiting.changes.changes;
        // In whatever order they stand: a quote needs its article.
        const auto own = std::find_if(changes.begin(), changes.end(),
                                      [&](const Change &change) { return change.entity == ref; });
        if (own != changes.end())
            overlayArticle(content, reader, *own, waiting.changes.texts);
        for (const Change &change : changes) {
            if (change.entity.type == EntityType::Quote && content)
                overlayQuote(*content, change);
        }
    }
    return content;
}

} // namespace pullquote
