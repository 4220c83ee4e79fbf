#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringView>

namespace pullquote {

/// The words that two people do not have in common, to be marked where both stand side by side. Neighbouring
/// words are one span, with what stands between them; spans are in order and disjoint.
struct WordDifference {
    QList<Span> onlyA;
    QList<Span> onlyB;
    /// False: the texts were too long, and all between their common beginning and end counts as different.
    bool isExact = true;

    bool isEmpty() const { return onlyA.isEmpty() && onlyB.isEmpty(); }
};

/// Of two texts of their own (notes, names, reasons): what is left over by a longest common subsequence of
/// words (Wagner, Fischer 1974), as wordsOf() finds them; what is no word never differs. Spans of `a` and of
/// `b` themselves. Exact as long as the product of their words, common ends aside, is below 16 million.
WordDifference wordDifference(QStringView a, QStringView b);

/// Of two readings of one text (contents, cues, source words): what one has tagged and the other has not,
/// grown to whole words, so that the same word in two places differs. Spans of `text`. Empty if and only if
/// the edges are the same (sameEdges()); always exact, in linear time. `a` and `b` ordered.
WordDifference taggedDifference(QStringView text, const QList<Span> &a, const QList<Span> &b);

} // namespace pullquote
