#include "app/text/graphemes.h"

#include <QChar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace pullquote {

namespace {

constexpr char16_t zeroWidthJoiner = 0x200D;

bool isInside(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size();
}

/// Signs that make one picture with what is before them: skin tones, the letters of a flag's tag, joiners.
bool extendsEmoji(char32_t c)
{
    return QChar::isMark(c) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F) ||
           c == 0x200C || c == zeroWidthJoiner;
}

bool isPictographic(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math;
}

bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Whether so many flag letters stand before `offset` that one more makes a pair.
bool hasOpenFlag(QStringView text, qsizetype offset)
{
    qsizetype letters = 0;
    while (letters < longestWord && isFlagLetter(codePointAt(text, offset - 2 * letters - 1)))
        ++letters;
    return letters % 2 == 1;
}

/// Whether a grapheme of UAX #29 goes on over `offset`, by the rules that are about emoji (GB9, GB11 to
/// GB13). Beside Indic scripts, Thai and their like Qt 6.4 cuts those into code units: it takes what has no
/// script of its own for a piece of theirs.
bool isInsideEmoji(QStringView text, qsizetype offset)
{
    if (!isInside(text, offset) || offset == 0)
        return false;
    if (text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate())
        return true;
    const char32_t before = codePointAt(text, offset - 1);
    const char32_t after = codePointAt(text, offset);
    if (isFlagLetter(before) && isFlagLetter(after))
        return hasOpenFlag(text, offset);
    if (extendsEmoji(after))
        return isPictographic(baseOfMark(text, offset)) || isFlagLetter(before) || QChar::isDigit(before) ||
               extendsEmoji(before);
    return before == zeroWidthJoiner && isPictographic(after) && isPictographic(baseOfMark(text, offset));
}

/// A piece of the text around `offset` that begins at a grapheme border: before an ASCII character, where
/// there is one near enough.
Span windowAround(QStringView text, qsizetype offset)
{
    qsizetype start = offset - 1;
    const qsizetype first = std::max<qsizetype>(0, offset - longestWord);
    while (start > first && (text[start] < u' ' || text[start] > u'~'))
        --start;
    if (start > 0 && text[start].isLowSurrogate())
        --start;
    return {start, std::min(text.size(), offset + longestWord)};
}

bool isBetweenPlainCharacters(QStringView text, qsizetype offset)
{
    return offset <= 0 || offset >= text.size() ||
           (text[offset] >= u' ' && text[offset] <= u'~' && text[offset - 1] <= u'~');
}

} // namespace

char32_t codePointAt(QStringView text, qsizetype i)
{
    if (!isInside(text, i))
        return 0;
    if (text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate())
        --i;
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

char32_t baseOfMark(QStringView text, qsizetype i)
{
    constexpr qsizetype mostMarks = 32; // more belong to no script, and each of them asks
    for (qsizetype at = i - 1; at >= std::max<qsizetype>(0, i - mostMarks); --at) {
        if (const char32_t c = codePointAt(text, at); !extendsEmoji(c))
            return c;
    }
    return 0;
}

qsizetype graphemeBorderBefore(QStringView text, qsizetype offset)
{
    if (isBetweenPlainCharacters(text, offset))
        return std::clamp<qsizetype>(offset, 0, text.size());
    const Span window = windowAround(text, offset);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data() + window.start, window.length());
    finder.setPosition(offset - window.start);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    while (finder.position() > 0 && isInsideEmoji(text, window.start + finder.position()))
        finder.toPreviousBoundary();
    return window.start + std::max<qsizetype>(finder.position(), 0);
}

qsizetype graphemeBorderAfter(QStringView text, qsizetype offset)
{
    if (isBetweenPlainCharacters(text, offset))
        return std::clamp<qsizetype>(offset, 0, text.size());
    const Span window = windowAround(text, offset);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data() + window.start, window.length());
    finder.setPosition(offset - window.start);
    if (!finder.isAtBoundary())
        finder.toNextBoundary();
    while (finder.position() >= 0 && isInsideEmoji(text, window.start + finder.position()))
        finder.toNextBoundary();
    return finder.position() < 0 ? window.end : window.start + finder.position();
}

} // namespace pullquote
