#pragma once

#include "app/text/span.h"

#include <QStringView>

namespace pullquote {

/// Chinese, Japanese, Thai and the others whose words touch each other.
bool isWrittenWithoutSpaces(char32_t character);

/// Whether the character at `offset` belongs to a word, as snapping.h defines words: "hard-won", "Putin’s",
/// "U.S.", "1,000" are one each. False outside the text and in scripts that write no word spaces.
bool isInWord(QStringView text, qsizetype offset);

/// The word with the character at `offset` in it, as snapping.h defines words; empty where there is none,
/// also in scripts that write no word spaces.
Span wordAround(QStringView text, qsizetype offset);

} // namespace pullquote
