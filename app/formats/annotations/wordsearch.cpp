#include "app/formats/annotations/wordsearch.h"

#include <QStringMatcher>

namespace pullquote {

namespace {

/// About a second.
constexpr qint64 mostCost = 1'000'000'000;
/// To look at a place, and at so many units there, costs like going through so much text.
constexpr qint64 costOfPlace = 20;
constexpr qint64 unitsForOne = 4;
/// Sorting the places costs like going through the text so often.
constexpr qint64 searchesBeforeSorting = 100;
/// No article that somebody has tagged is longer, and sorting its places takes seconds and 128 MB.
constexpr qsizetype longestSorted = 8'000'000;
/// Going through the text, only the beginning is compared with every place: in a text of one letter all of it
/// would be, again and again.
constexpr qsizetype unitsOfBeginning = 8;

} // namespace

WordSearch::WordSearch(QStringView text) : m_folded(text), m_straight(withStraightMarks(m_folded.text()))
{
    if (m_straight == m_folded.text())
        m_straight = m_folded.text(); // one copy
}

/// Calls `take` with the start of what may be the words, until it says that this is enough.
template <class Take>
void WordSearch::eachStart(QStringView words, Take take)
{
    const bool isWorthSorting = m_cost > searchesBeforeSorting * m_straight.size();
    if (!m_sorted && isWorthSorting && m_straight.size() <= longestSorted)
        m_sorted = std::make_unique<SortedPlaces>(m_straight);
    if (m_sorted) {
        for (const quint32 start : m_sorted->startsOf(words)) {
            if (!take(qsizetype(start)))
                return;
        }
        return;
    }
    const QStringMatcher matcher(words.left(unitsOfBeginning));
    qsizetype behind = 0;
    for (qsizetype at = matcher.indexIn(m_straight); at >= 0; at = matcher.indexIn(m_straight, behind)) {
        m_cost += at + 1 - behind;
        behind = at + 1;
        if (!take(at))
            return;
    }
    m_cost += m_straight.size() - behind;
}

/// `straight` is all of it with straight marks, in which offsets are the same.
bool WordSearch::isAt(qsizetype start, const Sought &sought, QStringView straight) const
{
    const QStringView text(m_folded.text());
    const qsizetype length = sought.words.size();
    const qsizetype words = start + sought.before.size();
    const bool areWords = sought.marks == Marks::Same ? text.mid(words, length) == sought.words
                                                      : QStringView(m_straight).mid(words, length) ==
                                                            straight.mid(sought.before.size(), length);
    return areWords && text.mid(start, sought.before.size()) == sought.before &&
           text.mid(words + length, sought.after.size()) == sought.after;
}

bool WordSearch::isGivenUp() const
{
    return m_cost > mostCost;
}

QSet<Span> WordSearch::places(const Sought &sought)
{
    const QString straight = withStraightMarks(sought.before + sought.words + sought.after);
    QSet<Span> found;
    if (isGivenUp() || sought.words.isEmpty())
        return found;
    eachStart(straight, [&](qsizetype start) {
        m_cost += costOfPlace + straight.size() / unitsForOne;
        const qsizetype words = start + sought.before.size();
        if (isAt(start, sought, straight))
            found.insert({words, words + sought.words.size()});
        return found.size() < 2 && !isGivenUp();
    });
    return found;
}

} // namespace pullquote
