// What a session reads from the file, with what is still on its way there.

#include "app/session/session.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"

namespace pullquote {

namespace {

QList<PendingChange> underWay(const WriteQueue *queue)
{
    return queue ? queue->pending() : QList<PendingChange>();
}

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
            content = Problem{Session::tr("The article has been deleted."), id.toString(), {}};
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

Result<void> Session::readCatalogue()
{
    // Taken before the file is read: a change that arrives in between is applied twice, which is harmless.
    const QList<PendingChange> pending = underWay(m_queue.get());
    Catalogue catalogue;
    const auto take = [&catalogue](const auto &result) {
        if (result) {
            for (const auto &entity : *result)
                catalogue.apply(Change::to(entity));
        }
        return result.ok();
    };
    const Result<Project> project = reader().project();
    const Result<QList<Annotator>> annotators = reader().annotators();
    const Result<QList<Speaker>> speakers = reader().speakers();
    const Result<QList<Topic>> topics = reader().topics();
    if (!project)
        return project.problem();
    catalogue.apply(Change::to(*project));
    if (!take(annotators))
        return annotators.problem();
    if (!take(speakers))
        return speakers.problem();
    if (!take(topics))
        return topics.problem();
    for (const PendingChange &waiting : pending) {
        for (const Change &change : waiting.changes.changes)
            catalogue.apply(change);
    }
    m_catalogue = catalogue;
    return {};
}

Result<ArticleContent> Session::readArticle(ArticleId id) const
{
    // Before the file, as in readCatalogue().
    const QList<PendingChange> pending = underWay(m_queue.get());
    Result<ArticleContent> content = reader().article(id);
    for (const PendingChange &waiting : pending) {
        for (const Change &change : waiting.changes.changes)
            overlay(content, id, change, waiting.changes.texts);
    }
    return content;
}

void Session::readUndoLabels()
{
    const Result<QString> undoable = m_queue ? m_queue->undoLabel(m_me.id) : Result<QString>(QString());
    const Result<QString> redoable = m_queue ? m_queue->redoLabel(m_me.id) : Result<QString>(QString());
    m_undoLabel = undoable ? *undoable : QString();
    m_redoLabel = redoable ? *redoable : QString();
}

Result<void> Session::reload()
{
    readUndoLabels();
    if (const Result<void> read = readCatalogue(); !read)
        return read;
    emit catalogueChanged();
    emit articlesChanged();
    if (m_article.isNull())
        return {};
    const QuoteId current = m_currentQuote;
    if (!openArticle(m_article.article().id))
        return openArticle({}); // it is gone: an undone import, for instance
    setCurrentQuote(current);
    return {};
}

} // namespace pullquote
