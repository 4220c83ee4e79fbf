#pragma once

#include "ui/article/articlemarks.h"

namespace pullquote {

/// Sorts highlights by start, longer ones first, so that the outer comes before the inner.
void sortByStart(QList<Highlight> &highlights);

/// The lane of every highlight's line below the words, 0 next to them: the lowest that none of the highlights
/// before it uses where the two overlap. For highlights in the order of `sortByStart`.
QList<int> lanesOf(const QList<Highlight> &highlights);

} // namespace pullquote
