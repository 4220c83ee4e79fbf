#include "app/session/commentthread.h"

#include "app/session/session.h"
#include "app/store/projectreader.h"

namespace pullquote {

namespace {

/// For each comment the place of the one that begins its thread.
QList<qsizetype> beginnings(const QList<Comment> &comments)
{
    constexpr qsizetype unknown = -1, onTheWay = -2;
    QHash<CommentId, qsizetype> places;
    for (qsizetype i = 0; i < comments.size(); ++i)
        places.insert(comments.at(i).id, i);
    QList<qsizetype> begins(comments.size(), unknown);
    for (qsizetype i = 0; i < comments.size(); ++i) {
        QList<qsizetype> way;
        qsizetype at = i;
        while (at >= 0 && begins.at(at) == unknown) {
            begins[at] = onTheWay;
            way.append(at);
            at = places.value(comments.at(at).inReplyTo, -1);
        }
        if (way.isEmpty())
            continue;
        const bool isCircle = at >= 0 && begins.at(at) == onTheWay;
        const qsizetype first = at < 0 ? way.last() : isCircle ? i : begins.at(at);
        for (qsizetype one : std::as_const(way))
            begins[one] = first;
    }
    return begins;
}

bool isHidden(const Session &session, QuoteId id)
{
    if (const Quote *quote = session.article().quote(id))
        return !session.isLayerShown(quote->annotator);
    if (!session.isBlind(AnnotatorId()))
        return false;
    // Whose a deleted quote was only its history knows.
    const auto history = session.reader().entityHistory({EntityType::Quote, id.uuid()});
    if (!history)
        return true;
    for (const EntityRevision &revision : *history) {
        if (revision.state)
            return !session.isLayerShown(std::get<Quote>(*revision.state).annotator);
    }
    return true;
}

} // namespace

QList<CommentThread> threadsOf(const QList<Comment> &comments)
{
    const QList<qsizetype> begins = beginnings(comments);
    QList<CommentThread> threads;
    QHash<qsizetype, qsizetype> threadAt;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (begins.at(i) != i)
            continue;
        threadAt.insert(i, threads.size());
        threads.append({comments.at(i), {}});
    }
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (begins.at(i) != i)
            threads[threadAt.value(begins.at(i))].replies.append(comments.at(i));
    }
    return threads;
}

QList<CommentThread> shownThreads(const Session &session, QuoteId quote)
{
    const QList<Comment> comments = session.remarks().commentsOn(quote);
    return comments.isEmpty() || isHidden(session, quote) ? QList<CommentThread>() : threadsOf(comments);
}

} // namespace pullquote
