#include "app/text/words.h"

#include "app/text/graphemes.h"

#include <QChar>

namespace pullquote {

namespace {

// Hebrew: its hyphen, its sign of an abbreviated word (before the last letter), and of a foreign sound.
constexpr char16_t maqaf = 0x05BE;
constexpr char16_t gershayim = 0x05F4;
constexpr char16_t geresh = 0x05F3;

bool isInside(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size();
}

bool isLetter(QStringView text, qsizetype i)
{
    if (isInside(text, i) && text[i] < QChar(0x80)) // most are, and a whole book is counted by this
        return text[i].isLetterOrNumber() || text[i] == u'_';
    char32_t c = codePointAt(text, i);
    if (QChar::isMark(c)) // an emoji takes marks, too, and they do not make it a word
        c = baseOfMark(text, i);
    return (QChar::isLetterOrNumber(c) || c == u'_') && !isWrittenWithoutSpaces(c);
}

bool isHebrew(QStringView text, qsizetype i)
{
    return QChar::script(codePointAt(text, i)) == QChar::Script_Hebrew;
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

/// What stands between two letters at `i` makes one word of them.
bool holdsTogether(QStringView text, qsizetype i)
{
    switch (text[i].unicode()) {
    case u'-':
    case u'‐':
    case 0x2011: // non-breaking hyphen
    case maqaf:
    case u'\'':
    case u'’':
    case u'ʼ':
    case u'&':
    case u'·':
        return true;
    case u'"': // typed for gershayim
    case gershayim:
        return isHebrew(text, i - 1) && isHebrew(text, i + 1);
    case u'.':
    case u',':
    case 0x066B: // Arabic decimal separator
    case 0x066C: // Arabic thousands separator
        return isDigit(text, i - 1) && isDigit(text, i + 1);
    case 0x200B: // a space, though of no width
        return false;
    default:
        return text[i].category() == QChar::Other_Format; // soft hyphen, joiners
    }
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
    if (c == geresh)
        return isHebrew(text, i - 1);
    return isLetter(text, i - 1) && isLetter(text, i + 1) && holdsTogether(text, i);
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

} // namespace pullquote
