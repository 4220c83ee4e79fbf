#pragma once

#include "app/review/cases.h"

#include <QSet>

namespace pullquote {

/// Cases after some quotes have changed.
struct UpdatedCases {
    Cases cases;
    /// For each case the index that it had before; -1 for one that was found anew.
    QList<qsizetype> before;
};

/// The same as casesOf() of both layers as they are now, at the cost of what the change touches, and of
/// renumbering the rest.
///
/// `touched` are quotes of either layer of `old`: those that are other ones now, or gone, and every one that
/// overlaps what they cover or covered, directly or by way of others. `a` and `b` are what is there of these
/// now, and what is new, in text order. As matching never goes beyond quotes that overlap, nothing else is
/// another. Not for cases with greedyGroups, of which nobody knows where they are.
UpdatedCases updatedCases(Cases old, const QSet<QuoteId> &touched, const QList<ComparedQuote> &a,
                          const QList<ComparedQuote> &b);

} // namespace pullquote
