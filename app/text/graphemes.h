#pragma once

#include "app/text/span.h"

#include <QStringView>

namespace pullquote {

/// What a reader takes for one character: a letter with its marks, an emoji of several people, a flag. The
/// borders are those of UAX #29 and, in Indic scripts, those of syllables, as the caret moves there. Offsets
/// are UTF-16.

/// The furthest that a word, a grapheme or a name is followed, in UTF-16 units: a text without spaces costs
/// no more.
inline constexpr qsizetype longestWord = 1000;

/// The last grapheme border at or before `offset`, and the first at or after it. Never inside a code point.
qsizetype graphemeBorderBefore(QStringView text, qsizetype offset);
qsizetype graphemeBorderAfter(QStringView text, qsizetype offset);

/// The code point that the unit at `i` belongs to; 0 outside the text.
char32_t codePointAt(QStringView text, qsizetype i);

/// What a mark is put on: the code point before `i` that is neither mark nor joiner nor skin tone; 0 where
/// there is no such thing near.
char32_t baseOfMark(QStringView text, qsizetype i);

} // namespace pullquote
