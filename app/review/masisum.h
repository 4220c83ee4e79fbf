#pragma once

#include "app/review/setdistance.h"

namespace pullquote {

/// Σ n(a) n(b) masiDistance(a, b) over the ordered pairs of `sets`, each of which occurs `counts` times: what
/// alpha expects by chance (Disagreement).
///
/// A codebook of a hundred topics makes tens of thousands of different sets. The distance depends on sizes
/// alone, and how many pairs have how many members in common follows from how often each subset occurs
/// (inclusion and exclusion): 2^size steps for each set, instead of one for each pair. Pair by pair where a
/// set has more than 12 members.
double masiSum(const QList<NumberSet> &sets, const QList<double> &counts);

} // namespace pullquote
