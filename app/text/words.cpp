#include "app/text/words.h"

#include <QChar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace pullquote {

namespace {

bool isInside(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size();
}

/// The code point that the unit at `i` belongs to; 0 outside the text.
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

bool isLetter(QStringView text, qsizetype i)
{
    if (isInside(text, i) && text[i] < QChar(0x80)) // most are, and a whole book is counted by this
        return text[i].isLetterOrNumber() || text[i] == u'_';
    const char32_t c = codePointAt(text, i);
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == u'_') && !isWrittenWithoutSpaces(c);
}

bool isDigit(QStringView text, qsizetype i)
{
    return isInside(text, i) && text[i].isDigit();
}

/// "U.S.", "a.m.", "J.R.R.": one letter before each full stop, and another full stop two units away.
bool isAbbreviationStop(QStringView text, qsizetype i)
{
    if (!isLetter(text, i - 1) || isLetter(text, i - 2) || isDigit(text, i - 1))
        return false;
    const bool inner = isLetter(text, i + 1) && !isLetter(text, i + 2);
    const bool last =
        isInside(text, i - 2) && text[i - 2] == u'.' && isLetter(text, i - 3) && !isLetter(text, i - 4);
    return inner || last;
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

bool isWrittenWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isInWord(QStringView text, qsizetype i)
{
    if (!isInside(text, i))
        return false;
    if (isLetter(text, i))
        return true;
    const QChar c = text[i];
    if (c == u'.' && isAbbreviationStop(text, i))
        return true;
    if (!isLetter(text, i - 1) || !isLetter(text, i + 1))
        return false;
    switch (c.unicode()) {
    case u'-':
    case u'‐':
    case 0x2011: // non-breaking hyphen
    case u'\'':
    case u'’':
    case u'ʼ':
    case u'&':
    case u'·':
        return true;
    case u'.':
    case u',':
        return isDigit(text, i - 1) && isDigit(text, i + 1);
    default:
        return c.category() == QChar::Other_Format; // soft hyphen, joiners
    }
}

Span wordAround(QStringView text, qsizetype offset)
{
    if (!isInWord(text, offset))
        return {offset, offset};
    Span word{offset, offset + 1};
    while (offset - word.start < longestWord && isInWord(text, word.start - 1))
        --word.start;
    while (word.end - offset < longestWord && isInWord(text, word.end))
        ++word.end;
    return word;
}

qsizetype graphemeBorderBefore(QStringView text, qsizetype offset)
{
    if (isBetweenPlainCharacters(text, offset))
        return std::clamp<qsizetype>(offset, 0, text.size());
    const Span window = windowAround(text, offset);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data() + window.start, window.length());
    finder.setPosition(offset - window.start);
    return finder.isAtBoundary() ? offset
                                 : window.start + std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

qsizetype graphemeBorderAfter(QStringView text, qsizetype offset)
{
    if (isBetweenPlainCharacters(text, offset))
        return std::clamp<qsizetype>(offset, 0, text.size());
    const Span window = windowAround(text, offset);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data() + window.start, window.length());
    finder.setPosition(offset - window.start);
    if (finder.isAtBoundary())
        return offset;
    const qsizetype next = finder.toNextBoundary();
    return next < 0 ? window.end : window.start + next;
}

} // namespace pullquote
