#include "app/review/spanscores.h"

namespace pullquote {

namespace {

void count(SpanCounts &counts, bool isCorrect, qint64 SpanCounts::*otherwise)
{
    ++(counts.*(isCorrect ? &SpanCounts::correct : otherwise));
}

Measure part(double right, qint64 all, Measure::Gap whyNot)
{
    return all == 0 ? Measure::undefined(whyNot) : Measure::of(right / double(all));
}

} // namespace

SpanScores SpanScores::of(const QList<ScoredPair> &pairs, qint64 missing, qint64 spurious)
{
    SpanScores scores;
    for (SpanCounts *counts : {&scores.strict, &scores.exact, &scores.partial, &scores.type}) {
        counts->missing = missing;
        counts->spurious = spurious;
    }
    for (const ScoredPair &pair : pairs) {
        count(scores.strict, pair.sameSpan && pair.sameLabel, &SpanCounts::incorrect);
        count(scores.exact, pair.sameSpan, &SpanCounts::incorrect);
        count(scores.partial, pair.sameSpan, &SpanCounts::partial);
        count(scores.type, pair.sameLabel, &SpanCounts::incorrect);
    }
    return scores;
}

PrecisionRecall precisionRecall(const SpanCounts &counts)
{
    const qint64 matched = counts.correct + counts.incorrect + counts.partial;
    const qint64 reference = matched + counts.missing;
    const qint64 other = matched + counts.spurious;
    const double right = double(counts.correct) + double(counts.partial) / 2;
    return {part(right, other, Measure::Gap::NoQuotesOfSecond),
            part(right, reference, Measure::Gap::NoQuotesOfFirst),
            part(2 * right, reference + other, Measure::Gap::NoQuotes)};
}

} // namespace pullquote
