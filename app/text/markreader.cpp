#include "app/text/markreader.h"

#include "app/text/words.h"

#include <QChar>
#include <QLatin1StringView>

#include <algorithm>

namespace pullquote {

namespace {

/// What a character beside a mark is to it.
enum class Side { Border, Space, Bracket, Hinge, Neutral, Word, Punctuation };

/// Beside a mark such a letter says nothing. Korean has word spaces, but its particles touch the closing
/// mark.
bool touchesMarks(QChar c)
{
    return isWrittenWithoutSpaces(c.unicode()) || c.script() == QChar::Script_Hangul;
}

/// Chinese and Japanese put no space after 。，：, so that a mark beside them may open as well as close.
bool isFullWidthStop(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Punctuation_Other &&
           ((unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef));
}

Side sideOf(QChar c)
{
    if (c.isSpace())
        return Side::Space;
    if (c.isLetterOrNumber() || c.isMark())
        return touchesMarks(c) ? Side::Neutral : Side::Word;
    if (c == u':' || c == u'/' || c == u'=')
        return Side::Hinge;
    if (isFullWidthStop(c))
        return Side::Neutral;
    switch (c.category()) {
    case QChar::Punctuation_Open:
        return Side::Bracket;
    case QChar::Punctuation_Dash:
        return Side::Hinge;
    case QChar::Punctuation_Close:
    case QChar::Punctuation_Other:
        return c == u'¿' || c == u'¡' ? Side::Bracket : Side::Punctuation;
    default:
        return Side::Neutral;
    }
}

int opensAfter(Side left)
{
    switch (left) {
    case Side::Border:
        return 3;
    case Side::Space:
    case Side::Bracket:
        return 2;
    case Side::Hinge:
        return 1;
    case Side::Neutral:
        return 0;
    case Side::Word:
    case Side::Punctuation:
        return -2;
    }
    return 0;
}

int opensBefore(Side right)
{
    switch (right) {
    case Side::Border:
        return -3;
    case Side::Space:
    case Side::Punctuation:
        return -2;
    case Side::Hinge:
        return -1;
    case Side::Neutral:
        return 0;
    case Side::Word:
    case Side::Bracket:
        return 2;
    }
    return 0;
}

QChar charAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar(u'\n');
}

/// Words that begin with an apostrophe: 'tis, 'em, '90s; and the Dutch 's, 't, 'n.
bool isElided(QStringView text, qsizetype start)
{
    static constexpr QLatin1StringView words[] = {
        QLatin1StringView("tis"),   QLatin1StringView("twas"),  QLatin1StringView("twere"),
        QLatin1StringView("twill"), QLatin1StringView("til"),   QLatin1StringView("till"),
        QLatin1StringView("em"),    QLatin1StringView("cause"), QLatin1StringView("bout"),
        QLatin1StringView("round"), QLatin1StringView("nuff"),  QLatin1StringView("neath"),
        QLatin1StringView("cos"),   QLatin1StringView("ello"),  QLatin1StringView("im"),
        QLatin1StringView("tisn"),  QLatin1StringView("s"),     QLatin1StringView("t"),
        QLatin1StringView("n"),     QLatin1StringView("k")};
    constexpr qsizetype longest = 5;
    qsizetype end = start;
    while (end - start <= longest && charAt(text, end).isLetterOrNumber())
        ++end;
    const QStringView word = text.mid(start, end - start);
    if (word.size() >= 2 && word[0].isDigit() && word[1].isDigit())
        return word.size() == 2 || (word.size() == 3 && word[2] == u's');
    const auto caseOf = word.size() == 1 ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return std::any_of(std::begin(words), std::end(words),
                       [&](QLatin1StringView known) { return word.compare(known, caseOf) == 0; });
}

/// rock ’n’ roll: both marks around a lone n.
bool isAroundN(QStringView text, qsizetype at)
{
    const auto isN = [&](qsizetype i) { return charAt(text, i).toLower() == u'n'; };
    return (isN(at + 1) && isSingle(signOf(charAt(text, at + 2).unicode())) &&
            charAt(text, at - 1).isSpace()) ||
           (isN(at - 1) && isSingle(signOf(charAt(text, at - 2).unicode())) &&
            charAt(text, at + 1).isSpace());
}

void readSingle(QStringView text, Mark &mark, Side left, Side right)
{
    const QChar before = charAt(text, mark.at - 1);
    const QChar after = charAt(text, mark.at + 1);
    const QChar second = charAt(text, mark.at - 2);
    mark.apostrophe = (left == Side::Word && right == Side::Word) || isAroundN(text, mark.at);
    mark.elision = mark.lean == Lean::Open && isElided(text, mark.at + 1);
    const bool abbreviated = before == u'.' && second.isUpper();
    const bool mayEndWord =
        before.toLower() == u's' || before.isDigit() || (before == u'n' && second == u'i') || abbreviated;
    const bool goesOn = after != u'\n' && after.isSpace() && charAt(text, mark.at + 2).isLetterOrNumber();
    mark.doubtful = mayEndWord && (goesOn || isSingle(signOf(after.unicode())));
    // The full stop of an abbreviation takes an apostrophe: the U.S.’ answer.
    mark.afterSentence = before == u',' || before == u'!' || before == u'?' || before == u'…' ||
                         (before == u'.' && !abbreviated);
}

/// Neighbours beyond the marks that stand together: in “‘No,’” all lean as one.
void readRun(QStringView text, qsizetype paragraph, qsizetype start, qsizetype end, std::vector<Mark> &marks)
{
    const Side left = start > paragraph ? sideOf(text[start - 1]) : Side::Border;
    const Side right = charAt(text, end) == u'\n' ? Side::Border : sideOf(text[end]);
    const int balance = opensAfter(left) + opensBefore(right);
    for (qsizetype i = start; i < end; ++i) {
        Mark mark{.at = i, .sign = signOf(text[i].unicode())};
        mark.lean = balance > 0 ? Lean::Open : balance < 0 ? Lean::Close : Lean::Either;
        if (isSingle(mark.sign))
            readSingle(text, mark, left, right);
        else if (mark.sign == Sign::Straight) // Hebrew writes its abbreviations with it
            mark.apostrophe = charAt(text, i - 1).script() == QChar::Script_Hebrew &&
                              charAt(text, i + 1).script() == QChar::Script_Hebrew;
        marks.push_back(mark);
    }
}

/// Looks back from the paragraph's end, so that each mark knows what comes after it.
void lookAhead(std::vector<Mark> &marks)
{
    bool single = false;
    bool other = false;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        mark->closeFollows = isSingle(mark->sign) ? single : other;
        if (mark->apostrophe)
            continue;
        if (!isSingle(mark->sign)) {
            other = mark->lean == Lean::Close;
            single = false;
        } else if (mark->lean != Lean::Open || mark->sign != Sign::Right) {
            single = mark->lean == Lean::Close && !mark->doubtful;
        }
    }
}

} // namespace

qsizetype readParagraph(QStringView text, qsizetype from, std::vector<Mark> &marks)
{
    marks.clear();
    const char16_t *units = text.utf16();
    qsizetype i = from;
    for (; i < text.size(); ++i) {
        if (!isWorthALook(units[i]))
            continue;
        if (units[i] == u'\n')
            break;
        const qsizetype start = i;
        while (i < text.size() && signOf(units[i]) != Sign::None)
            ++i;
        if (i > start) {
            readRun(text, from, start, i, marks);
            --i;
        }
    }
    lookAhead(marks);
    return i;
}

Inches inchesAt(QStringView text, qsizetype at)
{
    qsizetype digits = at;
    while (digits > 0 && at - digits < 3 && text[digits - 1].isDigit())
        --digits;
    Inches inches;
    inches.after = at - digits == 1 || at - digits == 2;
    if (!inches.after)
        return inches;
    const qsizetype feet = charAt(text, digits - 1) == u' ' ? digits - 2 : digits - 1;
    const QChar mark = charAt(text, feet);
    inches.feet = (mark == u'\'' || mark == u'’' || mark == u'′') && charAt(text, feet - 1).isDigit();
    inches.noun =
        charAt(text, at + 1) == u'-' || (charAt(text, at + 1) == u' ' && charAt(text, at + 2).isLower());
    return inches;
}

} // namespace pullquote
