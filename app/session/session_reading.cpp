// What a session reads from the file, with what is still on its way there.

#include "app/session/pendingreading.h"
#include "app/session/session.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"

namespace pullquote {

Result<void> Session::readCatalogue()
{
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
    const QList<PendingChange> pending = underWay(m_queue.get());
    return pullquote::readArticle(reader(), id, pending);
}

Result<Remarks> Session::readRemarks(const OpenArticle &article) const
{
    if (article.isNull())
        return Remarks();
    const QList<PendingChange> pending = underWay(m_queue.get());
    const Result<QList<Comment>> comments = reader().comments(article.article().id);
    if (!comments)
        return comments.problem();
    const Result<QList<Decision>> decisions = reader().decisions(article.article().id);
    if (!decisions)
        return decisions.problem();
    Remarks remarks(*comments, *decisions);
    const auto isHere = [&](QuoteId quote) { return article.quote(quote) || remarks.knows(quote); };
    for (const PendingChange &waiting : pending)
        remarks.apply(waiting.changes.changes, isHere);
    return remarks;
}

/// They stay what they are while the file cannot be asked.
void Session::readUndoLabels()
{
    const auto read = [](const Result<QString> &label, QString &known) { known = label ? *label : known; };
    if (!m_queue)
        return;
    read(m_queue->undoLabel(m_me.id), m_undoLabel);
    read(m_queue->redoLabel(m_me.id), m_redoLabel);
}

Result<void> Session::reload()
{
    readUndoLabels();
    if (const Result<void> read = readCatalogue(); !read)
        return read;
    emit catalogueChanged();
    emit articlesChanged({});
    if (m_article.isNull())
        return {};
    const QuoteId current = m_currentQuote;
    const QString text = m_article.article().textSha256;
    if (!openArticle(m_article.article().id)) {
        // It is gone: an undone import, for instance. A merge may have joined it with another of its text.
        const Result<QList<ArticleId>> same = reader().articlesWithText(text);
        const bool hasTwin = same && same->size() == 1 && openArticle(same->first());
        if (!hasTwin)
            return openArticle({});
    }
    setCurrentQuote(current);
    return {};
}

} // namespace pullquote
