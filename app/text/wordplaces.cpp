#include "app/text/wordplaces.h"

#include "app/text/graphemes.h"
#include "app/text/words.h"

#include <QChar>

#include <algorithm>

namespace pullquote {

namespace {

/// A letter of a script without word spaces begins at `i`; its marks and low surrogate do not count.
bool isUnspacedLetter(QStringView text, qsizetype i)
{
    constexpr QChar firstUnspaced(0x0E00); // Thai; what comes before it need not be looked up
    if (text[i] < firstUnspaced || text[i].isLowSurrogate())
        return false;
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
    return QChar::isLetterOrNumber(c) && isWrittenWithoutSpaces(c);
}

} // namespace

WordPlaces::WordPlaces(QStringView text)
{
    bool wasInWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inWord = isInWord(text, i);
        if ((inWord && !wasInWord) || (!inWord && isUnspacedLetter(text, i)))
            m_starts.push_back(i);
        wasInWord = inWord;
    }
}

qsizetype WordPlaces::countIn(Span span) const
{
    if (span.isEmpty())
        return 0;
    const auto first = std::lower_bound(m_starts.begin(), m_starts.end(), span.start);
    return std::lower_bound(first, m_starts.end(), span.end) - first;
}

qsizetype WordPlaces::countOnce(QList<Span> spans) const
{
    std::sort(spans.begin(), spans.end());
    qsizetype words = 0;
    qsizetype done = 0;
    for (Span span : std::as_const(spans)) {
        span.start = std::max(span.start, done);
        words += countIn(span);
        done = std::max(done, span.end);
    }
    return words;
}

QList<Span> wordsOf(QStringView text)
{
    QList<Span> words;
    const auto begin = [&words](qsizetype start, qsizetype end) {
        if (!words.isEmpty()) // a grapheme of an unspaced script may have two of its letters
            words.last().end = std::min(words.constLast().end, start);
        words.append({start, end});
    };
    bool wasInWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inWord = isInWord(text, i);
        if (inWord && wasInWord)
            words.last().end = i + 1;
        else if (inWord)
            begin(i, i + 1);
        else if (isUnspacedLetter(text, i))
            begin(i, graphemeBorderAfter(text, i + 1));
        wasInWord = inWord;
    }
    return words;
}

} // namespace pullquote
