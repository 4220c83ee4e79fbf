#pragma once

#include "app/session/commentthread.h"
#include "app/session/session.h"

#include <QCoreApplication>

namespace pullquote {

/// The verbs of talking about quotes of the open article, also about deleted ones. Each is one change set and
/// one undo; a verb that changes nothing commits nothing. A comment is always one's own, whosever the quote
/// is, and the quote is not copied. Only its annotator changes the words of a comment; whether a thread is
/// resolved belongs to all who talk in it, although it is a field of the thread's first comment. Problems say
/// what to do; then nothing changed. Words are made canonical, and shed white space around them.
class Commenting {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Commenting)

public:
    /// Outlives this.
    explicit Commenting(Session &session) : m_session(session) {}

    /// Begins a thread.
    Result<CommentId> comment(QuoteId quote, const QString &words);
    /// Answers in the thread of the comment. A resolved one is open again: there is more to be said.
    Result<CommentId> reply(CommentId comment, const QString &words);
    /// Other words for one's own comment.
    Result<void> edit(CommentId comment, const QString &words);
    /// One's own. Where it is answered only its words go, and the comment stays for the answers to hang on.
    Result<void> remove(CommentId comment);
    /// Resolves the thread of the comment, or opens it again.
    Result<void> setResolved(CommentId comment, bool resolved);

private:
    Result<CommentId> say(const QString &label, QuoteId quote, const CommentThread *thread,
                          const QString &words);
    Result<CommentThread> threadWith(CommentId comment) const;
    /// The comment when it is one's own.
    Result<Comment> own(CommentId comment, const QString &remedy) const;

    Session &m_session;
};

} // namespace pullquote
