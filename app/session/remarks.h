#pragma once

#include "app/model/changeset.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace pullquote {

/// What people have said about the quotes of the open article: comments and decisions, also on quotes that
/// are deleted. Only the session changes it.
class Remarks {
public:
    Remarks() = default;
    Remarks(const QList<Comment> &comments, const QList<Decision> &decisions);

    /// Null when there is none here.
    const Comment *comment(CommentId id) const;
    const Decision *decision(DecisionId id) const;

    /// Oldest first: every comment stands behind the one that it answers.
    QList<Comment> commentsOn(QuoteId quote) const;
    /// How many threads on the quote nobody has resolved.
    int openThreads(QuoteId quote) const;
    /// Those that name it as quote, counterpart or result; oldest first.
    QList<Decision> decisionsOn(QuoteId quote) const;
    /// Oldest first.
    QList<Decision> decisions() const;
    QDateTime lastDecided() const; ///< invalid: nothing is decided
    QList<Comment> comments() const;

    /// Whether the quote is known to be, or to have been, one of the article.
    bool knows(QuoteId quote) const
    {
        return m_past.contains(quote) || m_comments.contains(quote) || m_byQuote.contains(quote);
    }
    /// A quote that goes: what comes to be said about it later belongs here, too.
    void keepPast(QuoteId quote) { m_past.insert(quote); }

    /// Takes over what the changes say about quotes that are here. The quotes about which there is more or
    /// less to be said now.
    QList<QuoteId> apply(const QList<Change> &changes, const std::function<bool(QuoteId)> &isHere);

private:
    void put(const Comment &comment);
    void put(const Decision &decision);
    /// The quotes that it was about.
    QList<QuoteId> remove(CommentId id);
    QList<QuoteId> remove(DecisionId id);

    QHash<QuoteId, QList<Comment>> m_comments; ///< each list oldest first
    QHash<CommentId, QuoteId> m_quoteOf;
    QHash<DecisionId, Decision> m_decisions;
    QHash<QuoteId, QSet<DecisionId>> m_byQuote;
    QSet<QuoteId> m_past;
};

/// The quotes that a decision names, each once.
QList<QuoteId> quotesOf(const Decision &decision);

} // namespace pullquote
