#include "app/formats/documents/pdfjoin.h"

#include <QStringList>

#include <algorithm>

namespace pullquote {

namespace {

constexpr QChar softHyphen(0x00AD);
constexpr qsizetype mostWords = 2'000'000;

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == softHyphen;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isHyphen(c) || c == u'\'' ||
           c == u'\u2019';
}

qsizetype wordStart(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && isWordPart(text[start - 1]))
        --start;
    return start;
}

qsizetype wordEnd(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isWordPart(text[end]))
        ++end;
    return end;
}

/// Without a space between words.
bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default: // CJK punctuation and full-width forms are of no script
        return (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) ||
               (c.unicode() >= 0xFF00 && c.unicode() <= 0xFF65);
    }
}

/// "Vor- und Nachteile": the hyphen stands for what follows later.
bool isLinkingWord(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("und"), QStringLiteral("oder"), QStringLiteral("bis"), QStringLiteral("sowie"),
        QStringLiteral("and"), QStringLiteral("or"),   QStringLiteral("to"),  QStringLiteral("y"),
        QStringLiteral("o"),   QStringLiteral("et"),   QStringLiteral("ou"),  QStringLiteral("en"),
        QStringLiteral("of"),  QStringLiteral("och"),  QStringLiteral("og")};
    return words.contains(word);
}

enum class Hyphen { Goes, Stays, StaysApart };

/// `before` ends in a hyphen of the plain kind.
Hyphen fateOf(QStringView before, QStringView after, const PdfWords &words)
{
    const QString first = before.mid(wordStart(before)).chopped(1).toString().toLower();
    const QString second = after.left(wordEnd(after)).toString().toLower();
    if (isLinkingWord(second))
        return Hyphen::StaysApart;
    if (words.contains(first + second))
        return Hyphen::Goes;
    if (words.contains(first + u'-' + second) || first.size() < 2 || first.contains(u'-'))
        return Hyphen::Stays;
    return first.back().isLetter() && !after.isEmpty() && after.front().isLower() ? Hyphen::Goes
                                                                                  : Hyphen::Stays;
}

} // namespace

void PdfWords::add(const QString &line)
{
    const QStringList words = line.toLower().split(u' ', Qt::SkipEmptyParts);
    // The first and the last may be halves.
    for (qsizetype i = 1; i + 1 < words.size() && m_words.size() < mostWords; ++i) {
        const QString &word = words[i];
        const auto start = std::find_if(word.begin(), word.end(), isWordPart);
        const auto end = std::find_if_not(start, word.end(), isWordPart);
        if (start != end)
            m_words.insert(QString(start, int(end - start)));
    }
}

bool endsInHyphen(QStringView line)
{
    return line.size() >= 2 && isHyphen(line.back()) && isWordPart(line[line.size() - 2]) &&
           !isHyphen(line[line.size() - 2]);
}

void appendLine(QString &paragraph, const QString &line, const PdfWords &words)
{
    if (paragraph.isEmpty() || line.isEmpty()) {
        paragraph += line;
        return;
    }
    const QChar last = paragraph.back();
    if (last == softHyphen) {
        paragraph.chop(1);
    } else if (endsInHyphen(paragraph)) {
        // Words have an end somewhere, also in what was made to have none.
        const Hyphen fate = fateOf(QStringView(paragraph).right(100), line, words);
        if (fate == Hyphen::Goes)
            paragraph.chop(1);
        else if (fate == Hyphen::StaysApart)
            paragraph += u' ';
    } else {
        const bool isDash = (last == u'\u2014' || last == u'\u2013') && paragraph.size() > 1 &&
                            !paragraph[paragraph.size() - 2].isSpace();
        if (!isDash && !(isUnspaced(last) && isUnspaced(line.front())))
            paragraph += u' ';
    }
    paragraph += line;
}

} // namespace pullquote
