#pragma once

#include "app/review/measure.h"

#include <QList>

namespace pullquote {

/// What became of the reference's units and of the other annotator's: MUC's counts (Chinchor 1992, MUC-4,
/// 22-29).
struct SpanCounts {
    qint64 correct = 0;
    qint64 incorrect = 0;
    qint64 partial = 0;  ///< half right
    qint64 missing = 0;  ///< only the reference has it
    qint64 spurious = 0; ///< only the other has it

    friend bool operator==(const SpanCounts &, const SpanCounts &) = default;
};

/// One unit of each annotator, matched.
struct ScoredPair {
    bool sameSpan = false;
    bool sameLabel = false;
};

/// The four ways of SemEval-2013 task 9.1 (Segura-Bedmar, Martínez, Herrero-Zazo 2013, 341-350) to count the
/// same matching.
struct SpanScores {
    SpanCounts strict;  ///< correct: span and label; else incorrect
    SpanCounts exact;   ///< correct: span; else incorrect
    SpanCounts partial; ///< correct: span; else partial
    SpanCounts type;    ///< correct: label; else incorrect

    static SpanScores of(const QList<ScoredPair> &pairs, qint64 missing, qint64 spurious);
};

struct PrecisionRecall {
    Measure precision; ///< of what the other annotator has; not defined when that is nothing
    Measure recall;    ///< of what the reference has; likewise
    Measure f1;        ///< 2PR/(P + R), 0 when both are 0; not defined when nobody has anything
};

/// P = (correct + partial/2)/(all of the other), R = the same by all of the reference.
PrecisionRecall precisionRecall(const SpanCounts &counts);

} // namespace pullquote
