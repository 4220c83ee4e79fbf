#pragma once

#include "app/review/deciding.h"

#include <QCoreApplication>

#include <functional>

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

/// An article to find out about, whoever has read it. All outlive the finder. Quotes are those of every
/// layer: what one was decided on against may be none of the two that are looked at now.
struct StandingSource {
    std::function<QList<Decision>(QuoteId)> decisionsOn; ///< that name it; oldest first
    const CodePoints &codePoints;
    std::function<const Quote *(QuoteId)> quote;   ///< null for one that is not there
    std::function<QString(AnnotatorId)> annotator; ///< the name
};

/// Finds out how the cases of an article stand: the one place that knows, for the review, the report and the
/// command line.
///
/// A decision holds as long as the same quotes face each other and are what they were (Decision::states).
/// What came of it is the reviewer's own, and may change, but not go: then nothing came of it.
class StandingFinder {
    Q_DECLARE_TR_FUNCTIONS(pullquote::StandingFinder)

public:
    StandingFinder(StandingSource source, AnnotatorId reviewer)
        : m_source(std::move(source)), m_reviewer(reviewer)
    {
    }

    /// Null for what a side has not; not both.
    Standing of(const Quote *left, const Quote *right) const;
    /// The decision, where one holds. Null and not, as above.
    std::optional<Decision> standingOn(const Quote *left, const Quote *right) const;

private:
    std::optional<Decision> newestOn(const Quote *left, const Quote *right) const;
    QString whyOutdated(const Decision &decision, const Quote *left, const Quote *right) const;
    QString whyChanged(const Decision &decision, const Quote &quote) const;
    QString whyMissing(const Decision &decision, QuoteId missing) const;

    StandingSource m_source;
    AnnotatorId m_reviewer;
};

} // namespace pullquote
