#pragma once

#include "app/review/deciding.h"
#include "app/session/session.h"

#include <QCoreApplication>

namespace pullquote {

/// How a case stands with one reviewer.
struct Standing {
    enum class State {
        Undecided,
        Decided,
        Outdated, ///< it was decided on, and something it was decided on has changed
    };
    State state = State::Undecided;
    DecisionId decision; ///< the newest that is about one of its quotes; null when nobody has decided
    QString why;         ///< of what is outdated, as a sentence

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Finds out how cases of the open article stand.
///
/// A decision holds as long as the same quotes face each other and are what they were (Decision::states).
/// What came of it is the reviewer's own, and may change.
class StandingFinder {
    Q_DECLARE_TR_FUNCTIONS(pullquote::StandingFinder)

public:
    /// Not longer than `session` lives.
    StandingFinder(const Session &session, AnnotatorId reviewer) : m_session(session), m_reviewer(reviewer) {}

    /// Null for what a side has not; not both.
    Standing of(const Quote *left, const Quote *right) const;

private:
    std::optional<Decision> newestOn(const Quote *left, const Quote *right) const;
    QString whyOutdated(const Decision &decision, const Quote *left, const Quote *right) const;
    QString whyMissing(const Decision &decision, QuoteId missing) const;
    QString nameOf(AnnotatorId annotator) const;

    const Session &m_session;
    AnnotatorId m_reviewer;
};

} // namespace pullquote
