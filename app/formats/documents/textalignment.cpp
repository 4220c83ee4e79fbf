#include "app/formats/documents/textalignment.h"

#include <QHash>

#include <algorithm>

namespace pullquote {

namespace {

/// About a second; a file can be made of one paragraph and as many comments as it has characters.
constexpr qint64 mostSearched = 2'000'000'000;
constexpr qsizetype longestContext = 60;
/// Of what is around words, so many letters have to be the same: a blank and a mark are around many.
constexpr qsizetype leastContext = 4;

} // namespace

TextAlignment::TextAlignment(const QString &edited, const QString &before)
    : m_edited(edited), m_before(before), m_isSame(edited == before)
{
    if (m_isSame)
        return;
    m_editedParagraphs = paragraphsOf(edited);
    m_beforeParagraphs = paragraphsOf(before);
    alignOnlyOnes();
    alignNeighbours();
    noteNearest();
}

QList<TextAlignment::Paragraph> TextAlignment::paragraphsOf(const QString &text)
{
    QList<Paragraph> paragraphs;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        Paragraph paragraph;
        paragraph.span = {start, end};
        paragraphs.append(paragraph);
        start = end + 1;
    }
    return paragraphs;
}

void TextAlignment::align(qsizetype edited, qsizetype before)
{
    m_editedParagraphs[edited].same = before;
    m_beforeParagraphs[before].same = edited;
}

/// The longest rising sequence of paragraphs that both sides have just once.
void TextAlignment::alignOnlyOnes()
{
    constexpr qsizetype several = -2;
    struct Places {
        qsizetype edited = -1; // -1: none
        qsizetype before = -1;
    };
    QHash<QStringView, Places> places;
    const auto note = [](qsizetype &place, qsizetype number) { place = place == -1 ? number : several; };
    for (qsizetype i = 0; i < m_editedParagraphs.size(); ++i)
        note(places[words(m_editedParagraphs[i], m_edited)].edited, i);
    for (qsizetype i = 0; i < m_beforeParagraphs.size(); ++i)
        note(places[words(m_beforeParagraphs[i], m_before)].before, i);
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (const Places &place : std::as_const(places)) {
        if (place.edited >= 0 && place.before >= 0)
            pairs.append({place.edited, place.before});
    }
    std::sort(pairs.begin(), pairs.end());
    QList<qsizetype> ends; // the pair that ends the best sequence of each length
    QList<qsizetype> previous(pairs.size(), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(
            ends.begin(), ends.end(), pairs[i].second,
            [&pairs](qsizetype pair, qsizetype before) { return pairs[pair].second < before; });
        const qsizetype length = place - ends.begin();
        if (length > 0)
            previous[i] = ends[length - 1];
        if (length == ends.size())
            ends.append(i);
        else
            ends[length] = i;
    }
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        align(pairs[i].first, pairs[i].second);
}

/// Beside the same ones, and from both ends, what is equal is the same.
void TextAlignment::alignNeighbours()
{
    const qsizetype editedCount = m_editedParagraphs.size();
    const qsizetype beforeCount = m_beforeParagraphs.size();
    const auto alignEqual = [&](qsizetype edited, qsizetype before) {
        if (edited < 0 || before < 0 || edited >= editedCount || before >= beforeCount ||
            m_editedParagraphs[edited].same >= 0 || m_beforeParagraphs[before].same >= 0 ||
            words(m_editedParagraphs[edited], m_edited) != words(m_beforeParagraphs[before], m_before))
            return;
        align(edited, before);
    };
    alignEqual(0, 0);
    for (qsizetype i = 0; i < editedCount; ++i) {
        if (const qsizetype same = m_editedParagraphs[i].same; same >= 0)
            alignEqual(i + 1, same + 1);
    }
    alignEqual(editedCount - 1, beforeCount - 1);
    for (qsizetype i = editedCount - 1; i >= 0; --i) {
        if (const qsizetype same = m_editedParagraphs[i].same; same >= 0)
            alignEqual(i - 1, same - 1);
    }
}

/// Once for all: a text may have as many comments as it has paragraphs.
void TextAlignment::noteNearest()
{
    const qsizetype count = m_editedParagraphs.size();
    for (qsizetype i = 0; i < count; ++i)
        m_editedParagraphs[i].before = m_editedParagraphs[i].same >= 0 ? i
                                       : i > 0                         ? m_editedParagraphs[i - 1].before
                                                                       : -1;
    for (qsizetype i = count - 1; i >= 0; --i) {
        Paragraph &paragraph = m_editedParagraphs[i];
        const Paragraph *next = i + 1 < count ? &m_editedParagraphs[i + 1] : nullptr;
        paragraph.after = paragraph.same >= 0 ? i : next ? next->after : -1;
        const bool goesOn = paragraph.same >= 0 && next && next->same == paragraph.same + 1;
        paragraph.runEnd = goesOn ? next->runEnd : i;
    }
}

qsizetype TextAlignment::paragraphAt(qsizetype offset) const
{
    const auto after =
        std::upper_bound(m_editedParagraphs.begin(), m_editedParagraphs.end(), offset,
                         [](qsizetype at, const Paragraph &paragraph) { return at < paragraph.span.start; });
    return after - m_editedParagraphs.begin() - 1;
}

std::optional<Span> TextAlignment::find(Span edited)
{
    if (m_isSame)
        return edited;
    const Paragraph &first = m_editedParagraphs[paragraphAt(edited.start)];
    const qsizetype lastNumber = paragraphAt(edited.end);
    const Paragraph &last = m_editedParagraphs[lastNumber];
    if (first.same >= 0 && first.runEnd >= lastNumber) {
        const qsizetype shift = m_beforeParagraphs[first.same].span.start - first.span.start;
        return Span{edited.start + shift, edited.end + shift};
    }
    if (edited.isEmpty())
        return std::nullopt;
    // Not in paragraphs that are others' already.
    const auto sameOf = [this](qsizetype number) {
        return m_beforeParagraphs[m_editedParagraphs[number].same].span;
    };
    Span window{0, m_before.size()};
    if (first.before >= 0)
        window.start = first.same >= 0 ? sameOf(first.before).start : sameOf(first.before).end;
    if (last.after >= 0)
        window.end = last.same >= 0 ? sameOf(last.after).end : sameOf(last.after).start;
    if (window.length() < edited.length())
        return std::nullopt;
    return search(edited, window);
}

/// How much around the two is the same.
qsizetype TextAlignment::context(Span edited, Span before) const
{
    qsizetype left = 0;
    while (left < longestContext && edited.start > left && before.start > left &&
           m_edited[edited.start - left - 1] == m_before[before.start - left - 1])
        ++left;
    qsizetype right = 0;
    while (right < longestContext && edited.end + right < m_edited.size() &&
           before.end + right < m_before.size() &&
           m_edited[edited.end + right] == m_before[before.end + right])
        ++right;
    return left + right;
}

std::optional<Span> TextAlignment::search(Span edited, Span window)
{
    const QStringView words = QStringView(m_edited).sliced(edited.start, edited.length());
    std::optional<Span> best;
    qsizetype most = -1;
    bool isOnlyOne = true;
    m_searched += window.length();
    for (qsizetype at = window.start; m_searched < mostSearched;) {
        at = QStringView(m_before).first(window.end).indexOf(words, at);
        if (at < 0)
            return isOnlyOne && most >= leastContext ? best : std::nullopt;
        const Span place{at, at + words.size()};
        const qsizetype around = context(edited, place);
        m_searched += longestContext;
        isOnlyOne = around == most ? false : around > most ? true : isOnlyOne;
        if (around > most) {
            best = place;
            most = around;
        }
        ++at;
    }
    return std::nullopt;
}

} // namespace pullquote
