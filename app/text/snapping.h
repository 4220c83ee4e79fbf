#pragma once

#include "app/text/span.h"

#include <QStringView>

namespace pullquote {

class QuotationLookup;

/// What a gesture means, as a span that may be tagged. All spans and offsets are UTF-16; what lies outside
/// the text is brought inside. Each call looks at the words around the gesture only, never at the whole text,
/// and gives up at 1,000 characters where a word has no end.
///
/// A word is letters and digits with what holds them together: hyphens, apostrophes, the full stops of "U.S."
/// and the gershayim of "צה״ל". In scripts without word spaces (Chinese, Japanese, Thai...) a grapheme is the unit.

/// `selection` without white space at its ends; empty (at its start) when it holds nothing else.
Span shedSpace(QStringView text, Span selection);

/// `selection` grown to whole graphemes.
Span wholeGraphemes(QStringView text, Span selection);

/// `selection` shed of outer white space and grown to whole words. Empty stays empty.
Span snapToWords(QStringView text, Span selection);

/// The same, and where it fills the words between a pair of marks, grown to the pair. What a mouse selection
/// becomes.
Span snapSelection(QStringView text, Span selection, const QuotationLookup &quotations);

/// The word that contains `offset` or ends there; empty at `offset` when there is none.
Span wordAt(QStringView text, qsizetype offset);

/// The run of capitalised words at `offset`, with initials and small particles inside: "V. Putin", "Alexey
/// Navalny", "Ursula von der Leyen". Never over a comma, a sentence's end, a mark or a line. Empty when the
/// word at `offset` is not capitalised or there is none.
Span nameAt(QStringView text, qsizetype offset);

} // namespace pullquote
