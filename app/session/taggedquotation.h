#pragma once

#include "app/session/unfinished.h"

namespace pullquote {

/// How a content part of a quote has the words of a quotation. Its marks, and the punctuation before the
/// closing one, may be missing: tools that know no marks leave them out, and a border may have been moved.
enum class Hold {
    None,
    Contains, ///< among others: parts that were merged, a whole clause
    Fills,    ///< and nothing outside of its marks
    Exactly,
};

/// The parts, or the span of a lone mark.
QList<Span> partsOf(const Quotation &quotation);

/// Whether somebody whose layer is shown has dealt with this quotation: each of its parts is held by a quote,
/// of whatever kind, and be it that of the quotation around. Where this is false, it is unfinished; a quote
/// of some of its parts is completed by A.
bool isTagged(const OpenArticle &article, const Quotation &quotation, const QSet<AnnotatorId> &hidden);

/// By which quote: what Q, X and R act on. Of those that hold its first part, and at least so, one's own
/// comes first, then the one that holds it best, then the smallest. Null where there is none that is this
/// quotation's own: what stands in another quotation, in words without marks or in words that are ruled out
/// is dealt with, and can be tagged all the same.
const Quote *quoteOn(const OpenArticle &article, const Quotation &quotation, Hold atLeast,
                     const UnfinishedScope &scope);

} // namespace pullquote
