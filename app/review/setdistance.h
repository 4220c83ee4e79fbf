#pragma once

#include <QList>

namespace pullquote {

/// A set of topics as their numbers, ascending, each once.
using NumberSet = QList<int>;

/// How far two sets are apart, from 0 (equal) to 1 (nothing in common). J is the Jaccard index, the part of
/// all members that is in both. An empty set is a subset of every other.
///
/// Jaccard: 1 − J.
double jaccardDistance(const NumberSet &a, const NumberSet &b);
/// MASI of Passonneau 2006 (LREC, 831-836): 1 − J·M, with M 1 for equal sets, 2/3 where one holds the other,
/// 1/3 where they overlap, else 0. What Pullquote shows.
double masiDistance(const NumberSet &a, const NumberSet &b);
/// It depends on nothing but the sizes and how many members are in both.
double masiDistance(double sizeA, double sizeB, double common);
/// What DKPro Statistics calls MASI: (1 − J)·m, with m 0, 1/3, 2/3, 1 in the same order.
double dkproMasiDistance(const NumberSet &a, const NumberSet &b);
/// What DKPro Statistics calls set distance: that m alone.
double dkproSetDistance(const NumberSet &a, const NumberSet &b);

/// Twice what is in both by the sizes of both (Dice 1945, Ecology 26:297-302); 0 for two empty sets.
double diceIndex(const NumberSet &a, const NumberSet &b);

} // namespace pullquote
