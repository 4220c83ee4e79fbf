#include "app/session/commenting.h"

#include "app/session/momentafter.h"
#include "app/text/canonicaltext.h"

#include <algorithm>
#include <utility>

namespace pullquote {

Result<CommentId> Commenting::say(const QString &label, QuoteId quote, const CommentThread *thread,
                                  const QString &words)
{
    const QString text = canonicalText(words).text.trimmed();
    if (text.isEmpty())
        return Problem{tr("A comment needs some words."), {}, tr("Write them first.")};
    ChangeSet changes = m_session.draft(label);
    Comment comment;
    comment.id = CommentId::create();
    comment.quote = quote;
    comment.annotator = m_session.me().id;
    comment.text = text;
    const QList<Comment> earlier = m_session.remarks().commentsOn(quote);
    comment.created = momentAfter(earlier.isEmpty() ? QDateTime() : earlier.last().created, changes.at);
    if (thread) {
        comment.inReplyTo = thread->first.id;
        Comment first = thread->first;
        if (std::exchange(first.resolved, false))
            changes.changes.append(Change::to(first));
    }
    changes.changes.append(Change::to(comment));
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    return comment.id;
}

Result<CommentId> Commenting::comment(QuoteId quote, const QString &words)
{
    if (quote.isNull() || !(m_session.article().quote(quote) || m_session.remarks().knows(quote)))
        return Problem{tr("The quote is not there any more."), {}, tr("Comment on another one.")};
    return say(tr("Comment"), quote, nullptr, words);
}

Result<CommentId> Commenting::reply(CommentId comment, const QString &words)
{
    const Result<CommentThread> thread = threadWith(comment);
    if (!thread)
        return thread.problem();
    return say(tr("Reply"), thread->first.quote, &*thread, words);
}

Result<void> Commenting::edit(CommentId comment, const QString &words)
{
    Result<Comment> edited = own(comment, tr("Reply to it instead."));
    if (!edited)
        return edited.problem();
    const QString text = canonicalText(words).text.trimmed();
    if (text.isEmpty())
        return Problem{tr("A comment needs some words."), {}, tr("Delete it instead.")};
    if (text == edited->text)
        return {};
    ChangeSet changes = m_session.draft(tr("Edit comment"));
    edited->text = text;
    changes.changes = {Change::to(*edited)};
    return m_session.commit(std::move(changes));
}

Result<void> Commenting::remove(CommentId comment)
{
    Result<Comment> gone = own(comment, tr("Resolve the thread instead."));
    if (!gone)
        return gone.problem();
    const QList<Comment> all = m_session.remarks().commentsOn(gone->quote);
    const bool isAnswered = std::any_of(
        all.begin(), all.end(), [comment](const Comment &other) { return other.inReplyTo == comment; });
    if (isAnswered && gone->text.isEmpty())
        return {};
    ChangeSet changes = m_session.draft(tr("Delete comment"));
    gone->text.clear();
    changes.changes = {isAnswered ? Change::to(*gone) : Change::deletion(refOf(*gone))};
    return m_session.commit(std::move(changes));
}

Result<void> Commenting::setResolved(CommentId comment, bool resolved)
{
    Result<CommentThread> thread = threadWith(comment);
    if (!thread)
        return thread.problem();
    if (thread->first.resolved == resolved)
        return {};
    ChangeSet changes = m_session.draft(resolved ? tr("Resolve comments") : tr("Reopen comments"));
    thread->first.resolved = resolved;
    changes.changes = {Change::to(thread->first)};
    return m_session.commit(std::move(changes));
}

Result<CommentThread> Commenting::threadWith(CommentId comment) const
{
    if (const Comment *known = m_session.remarks().comment(comment)) {
        for (const CommentThread &thread : threadsOf(m_session.remarks().commentsOn(known->quote))) {
            const auto isIt = [comment](const Comment &one) { return one.id == comment; };
            if (isIt(thread.first) || std::any_of(thread.replies.begin(), thread.replies.end(), isIt))
                return thread;
        }
    }
    return Problem{tr("The comment is not there any more."), {}, {}};
}

Result<Comment> Commenting::own(CommentId comment, const QString &remedy) const
{
    const Comment *known = m_session.remarks().comment(comment);
    if (!known)
        return Problem{tr("The comment is not there any more."), {}, {}};
    if (known->annotator == m_session.me().id)
        return *known;
    const Annotator *whose = m_session.catalogue().annotator(known->annotator);
    return Problem{
        whose ? tr("This comment is %1’s.").arg(whose->name) : tr("This comment is not yours."), {}, remedy};
}

} // namespace pullquote
