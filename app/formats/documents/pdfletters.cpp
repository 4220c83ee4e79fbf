#include "app/formats/documents/pdfletters.h"

#include <algorithm>

namespace pullquote {

namespace {

using Letters = QList<char32_t>;

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isLeftToRight(char32_t c)
{
    return QChar::direction(c) == QChar::DirL;
}

/// Digits of any script read from left to right, also between Arabic words.
bool isDigit(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirEN || direction == QChar::DirAN;
}

bool joinsDigits(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirES || direction == QChar::DirCS || direction == QChar::DirET;
}

/// Where what reads from left to right ends that begins at `from`: at the last letter or digit of it.
qsizetype endOfLeftToRight(const Letters &letters, qsizetype from)
{
    qsizetype end = from + 1;
    bool hasLetter = isLeftToRight(letters[from]);
    for (qsizetype i = end; i < letters.size() && !isRightToLeft(letters[i]); ++i) {
        if (isLeftToRight(letters[i])) {
            hasLetter = true;
            end = i + 1;
        } else if (isDigit(letters[i])) {
            end = i + 1;
        } else if (!hasLetter && !joinsDigits(letters[i])) {
            break; // two numbers beside each other are two
        }
    }
    return end;
}

/// Turns round what stands from left to right and is read from right to left.
void turnRound(Letters &letters)
{
    std::reverse(letters.begin(), letters.end());
    for (qsizetype i = 0; i < letters.size();) {
        if (isLeftToRight(letters[i]) || isDigit(letters[i])) {
            const qsizetype end = endOfLeftToRight(letters, i);
            std::reverse(letters.begin() + i, letters.begin() + end);
            i = end;
        } else {
            // A bracket on a page shows its form, in a text its meaning.
            letters[i] = QChar::mirroredChar(letters[i]);
            ++i;
        }
    }
}

void turnWordsRound(Letters &letters)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!isRightToLeft(letters[i]))
            continue;
        qsizetype end = i + 1;
        for (qsizetype next = end; next < letters.size() && !isLeftToRight(letters[next]); ++next) {
            if (isRightToLeft(letters[next]))
                end = next + 1;
        }
        Letters run = letters.mid(i, end - i);
        turnRound(run);
        std::copy(run.begin(), run.end(), letters.begin() + i);
        i = end - 1;
    }
}

/// Forms that fonts have for the look of letters, not for another meaning.
bool isForm(char32_t c)
{
    return (c >= 0xFB00 && c <= 0xFB4F) || (c >= 0xFB50 && c <= 0xFDFB) || (c >= 0xFE70 && c <= 0xFEFC);
}

/// Whether all of it stands as it is read: Latin, Greek and Cyrillic, with the punctuation of print. Most
/// lines are, and looking at each letter is half of the time that a book takes.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x0590 || (c.unicode() >= 0x2010 && c.unicode() < 0x2028);
    });
}

} // namespace

bool runsRightToLeft(QStringView text)
{
    if (isPlain(text))
        return false;
    qsizetype balance = 0;
    for (const char32_t c : text.toUcs4())
        balance += isRightToLeft(c) ? 1 : isLeftToRight(c) ? -1 : 0;
    return balance > 0;
}

QString readableText(const QString &line)
{
    if (isPlain(line))
        return line;
    const QList<uint> points = line.toUcs4();
    Letters letters(points.begin(), points.end());
    if (runsRightToLeft(line))
        turnRound(letters);
    else if (std::any_of(letters.begin(), letters.end(), isRightToLeft))
        turnWordsRound(letters);
    QString text;
    text.reserve(line.size());
    for (const char32_t c : std::as_const(letters)) {
        const QString letter = QString::fromUcs4(&c, 1);
        text += isForm(c) ? letter.normalized(QString::NormalizationForm_KC) : letter;
    }
    return text;
}

} // namespace pullquote
