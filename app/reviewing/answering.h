#pragma once

#include "app/reviewing/answer.h"
#include "app/session/session.h"

#include <QCoreApplication>

namespace pullquote {

/// What a person does with the answers to their quotes. To disagree is a comment on Answer::subject().
class Answering {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Answering)

public:
    /// Outlives this.
    explicit Answering(Session &session) : m_session(session) {}

    /// Takes over what the review says, in one change set and one undo. Only my own layer changes:
    /// - amended: my quote says what the review's says. Its note and its flags stay, but it is no guess any
    ///   more; one that I had deleted comes back.
    /// - rejected: my quote is deleted.
    /// - missed: I get a copy of the reviewer's quote.
    /// - accepted: nothing.
    ///
    /// Of several answers to one quote, or with the same words missed, the first holds. How many were taken
    /// over: none for what is agreed already.
    Result<int> agree(const QList<Answer> &answers);

private:
    Result<std::optional<Change>> changeFor(const Answer &answer, const QList<Quote> &quotes) const;
    Result<QList<Quote>> quotesOf(ArticleId article) const;

    Session &m_session;
};

} // namespace pullquote
