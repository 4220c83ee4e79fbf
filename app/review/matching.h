#pragma once

#include "app/review/comparedquote.h"

namespace pullquote {

/// Two quotes that face each other, as indexes into the two layers.
struct Match {
    qsizetype a = 0;
    qsizetype b = 0;

    friend bool operator==(const Match &, const Match &) = default;
};

struct Matching {
    QList<Match> matches; ///< by a
    /// Groups that were too large for an exact assignment (bestAssignment()).
    qsizetype greedyGroups = 0;
};

/// Matches the quotes of two annotators in one article one to one:
/// 1. the same words (ComparedQuote::edges) and the same speakers;
/// 2. of the rest, the same words;
/// 3. of the rest, the assignment with the greatest total overlap of content, counted in UTF-16 code units,
/// and
///    of those the one with the most pairs, so that as many match whichever layer comes first.
///    Exact in each group of overlapping quotes, up to the bounds of overlapsOf() and bestAssignment().
///
/// Quotes that do not overlap never match. Of equals the first in the list is taken: both lists are in text
/// order (comparedQuotes()), so ties go by position, then by id. O(n log n) where quotes lie on each other by
/// the hundred at most; 10,000 against 10,000 that all overlap end as well.
Matching matchQuotes(const QList<ComparedQuote> &a, const QList<ComparedQuote> &b);

} // namespace pullquote
