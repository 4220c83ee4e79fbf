#pragma once

#include "app/text/span.h"

#include <QList>

namespace pullquote {

/// What one quote covers: its content spans, ordered, in the unit of the span. The index of a quote in the
/// list of its layer stands for it everywhere in this room.
template <class Unit>
using CoverageIn = QList<BasicSpan<Unit>>;
using Coverage = CoverageIn<Utf16Unit>;

/// Two quotes of different layers that cover characters in common.
struct Overlap {
    qsizetype a = 0; ///< index into the first layer
    qsizetype b = 0; ///< index into the second layer
    qsizetype length = 0;
};

/// Every overlap of two layers, by a, then by b, each once. O((n + overlaps) log n).
///
/// Bounded where quotes lie on each other by the thousand: a span is held against the 500 of the other layer
/// that cover its start and began last; after four million overlaps against the 16 that began last.
QList<Overlap> overlapsOf(const QList<CoverageIn<Utf16Unit>> &a, const QList<CoverageIn<Utf16Unit>> &b);
QList<Overlap> overlapsOf(const QList<CoverageIn<CodePointUnit>> &a,
                          const QList<CoverageIn<CodePointUnit>> &b);

/// For each quote the number of its group: quotes that overlap, directly or by way of others, also of the
/// same list, share one. Numbers rise with the place where a group begins, from 0. O(n log n).
QList<qsizetype> overlapGroups(const QList<Coverage> &quotes);

} // namespace pullquote
