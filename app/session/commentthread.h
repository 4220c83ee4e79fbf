#pragma once

#include "app/model/entities.h"

#include <QList>

namespace pullquote {

class Session;

/// One conversation about a quote: what somebody said first, and the answers, oldest first.
struct CommentThread {
    Comment first;
    QList<Comment> replies;

    bool isResolved() const { return first.resolved; }

    friend bool operator==(const CommentThread &, const CommentThread &) = default;
};

/// The comments of one quote, given oldest first, as threads, the one that was begun first in front. An
/// answer to an answer belongs to the thread of both. Every comment is in exactly one thread, whatever a file
/// says: one that answers nothing of this quote begins a thread, and so does one of those that answer each
/// other in a circle. A clock that is wrong puts no answer before what it answers.
QList<CommentThread> threadsOf(const QList<Comment> &comments);

/// What may be seen of the threads on a quote of the open article, or on a deleted one: nothing where the
/// quote's layer is hidden, by choice or by blind tagging. Comments of others on a quote that is shown are.
QList<CommentThread> shownThreads(const Session &session, QuoteId quote);

} // namespace pullquote
