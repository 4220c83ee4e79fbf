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

/// What a content part has to contain to have this part of the quotation; a lone mark is its own.
Span wordsToHold(const OpenArticle &article, const Quotation &quotation, Span part);

/// The parts, or the span of a lone mark.
QList<Span> partsOf(const Quotation &quotation);

/// The quote that tags this quotation, at least so: one's own first, then the one that holds it best, then
/// the smallest. Null where nobody does, whose layer is shown. What stands in another quotation is a quote of
/// its own, and not tagged with that one.
const Quote *quoteOn(const OpenArticle &article, const Quotation &quotation, Hold atLeast,
                     const UnfinishedScope &scope);

} // namespace pullquote
