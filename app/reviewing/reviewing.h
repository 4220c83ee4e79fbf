#pragma once

#include "app/reviewing/review.h"

#include <QCoreApplication>

#include <functional>

namespace pullquote {

/// The verbs of a review. Each is one change set and one undo; what it does to whose quote stands in
/// Deciding. Problems say what to do; then nothing changed. Cases are indexes of the review.
class Reviewing {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Reviewing)

public:
    /// What is done with many cases at once.
    enum class Choice { Left, Right, Neither };

    /// Both outlive it.
    Reviewing(Session &session, Review &review) : m_session(session), m_review(review) {}

    Result<void> take(qsizetype index, Side side);
    Result<void> takeField(qsizetype index, CaseField field, Side side);
    /// The quote that came of it, for editing.
    Result<QuoteId> amend(qsizetype index);
    Result<void> reject(qsizetype index, const QString &reason);
    Result<void> undecide(qsizetype index);
    /// Why it was decided as it was; on what is not decided yet, a problem.
    Result<void> giveReason(qsizetype index, const QString &reason);

    /// Accepts what both agree on and nobody has decided. How many those were.
    Result<qsizetype> takeAgreed();
    /// Which of these cases are still to be decided, or again.
    QList<qsizetype> undecided(QList<qsizetype> indexes) const;
    /// One decision, with one reason, on the undecided ones of several cases. How many those were.
    Result<qsizetype> decideAll(const QList<qsizetype> &indexes, Choice choice, const QString &reason);

    /// Blind tagging hides other layers until this was called for the article; the journal keeps that it was.
    static Result<void> reveal(Session &session, const QList<ArticleId> &articles);

private:
    Result<void> commit(const QString &label, const QList<Change> &changes);
    Result<qsizetype> decideOn(const QList<qsizetype> &indexes, const QString &label,
                               const std::function<QList<Change>(const OpenCase &)> &decide);
    Deciding deciding() const;
    Result<std::optional<Quote>> ownBefore(const Decision &decision) const;

    Session &m_session;
    Review &m_review;
};

} // namespace pullquote
