#include "app/formats/documents/documenttext.h"

#include <algorithm>
#include <utility>

namespace pullquote {

namespace {

bool isWhite(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

} // namespace

Span withoutOuterWhite(QStringView text, Span span)
{
    while (!span.isEmpty() && isWhite(text[span.start]))
        ++span.start;
    while (!span.isEmpty() && isWhite(text[span.end - 1]))
        --span.end;
    return span;
}

void DocumentText::append(QStringView words)
{
    if (isFull())
        return;
    const CanonicalText canonical = canonicalText(words.toString());
    m_replacedCount += canonical.replacedCount;
    if (m_isVerbatim) {
        m_text += canonical.text;
        return;
    }
    QStringView rest = canonical.text;
    for (qsizetype end = rest.indexOf(u'\n'); end >= 0; end = rest.indexOf(u'\n')) {
        appendLine(rest.left(end));
        endParagraph();
        rest = rest.mid(end + 1);
    }
    appendLine(rest);
}

void DocumentText::appendLine(QStringView words)
{
    // White space alone opens no paragraph: it would have to be taken back.
    if (isAtStart() && std::all_of(words.begin(), words.end(), isWhite)) {
        if (m_indent.size() < m_most)
            m_indent += words;
        return;
    }
    fillGap();
    m_text += words;
}

void DocumentText::fillGap()
{
    if (m_gap != Gap::None)
        m_text += m_gap == Gap::Blank ? QLatin1String("\n\n") : QLatin1String("\n");
    m_text += QString(m_tabs, u'\t');
    m_text += m_indent;
    m_indent.clear();
    m_gap = Gap::None;
    m_tabs = 0;
}

void DocumentText::trimEnd()
{
    if (isFull())
        return;
    qsizetype size = m_text.size();
    while (size > m_paragraphEnd && isWhite(m_text[size - 1]))
        --size;
    m_text.truncate(size);
    for (auto place = m_places.rbegin(); place != m_places.rend() && place->at > size; ++place)
        place->at = size;
}

void DocumentText::beginVerbatim(const QString &name)
{
    if (m_isVerbatim || isFull())
        return;
    fillGap();
    m_isVerbatim = true;
    m_regions.append({name, {m_text.size(), m_text.size()}});
}

void DocumentText::endVerbatim()
{
    if (!std::exchange(m_isVerbatim, false))
        return;
    m_regions.last().span.end = m_text.size();
    m_paragraphEnd = m_text.size(); // nothing of it is trimmed
}

void DocumentText::endParagraph()
{
    if (m_isVerbatim) {
        if (!isFull())
            m_text += u'\n';
        m_paragraphEnd = m_text.size();
        return;
    }
    trimEnd();
    m_indent.clear();
    const bool hasWords = !isAtStart();
    m_paragraphEnd = m_text.size();
    if (hasWords) {
        m_gap = Gap::Line;
        if (!m_rows.isEmpty()) {
            ++m_rows.last().paragraphs;
            m_rows.last().hasWords = true;
        }
    } else if (m_rows.isEmpty() && !m_text.isEmpty()) {
        m_gap = Gap::Blank;
    }
}

void DocumentText::beginRow()
{
    if (!isAtStart())
        endParagraph();
    m_rows.append(Row());
}

void DocumentText::nextCell()
{
    if (m_rows.isEmpty())
        return;
    if (!isAtStart())
        endParagraph();
    Row &row = m_rows.last();
    if (row.paragraphs == 1)
        m_gap = Gap::None;
    m_tabs = row.paragraphs > 1 ? 0 : m_tabs + 1;
    row.paragraphs = 0;
}

void DocumentText::endRow()
{
    if (m_rows.isEmpty())
        return;
    if (!isAtStart())
        endParagraph();
    const Row row = m_rows.takeLast();
    m_tabs = 0;
    if (!row.hasWords)
        return;
    m_gap = Gap::Line;
    if (!m_rows.isEmpty()) {
        ++m_rows.last().paragraphs;
        m_rows.last().hasWords = true;
    }
}

void DocumentText::take(DocumentText &&other)
{
    if (!isAtStart())
        endParagraph();
    other.trimEnd();
    m_replacedCount += other.m_replacedCount;
    if (other.m_text.isEmpty() || isFull())
        return;
    fillGap();
    const qsizetype base = m_text.size();
    m_text += other.m_text;
    for (const Place &place : std::as_const(other.m_places))
        m_places.append({base + place.at, place.note, place.isStart});
    endParagraph();
}

QString DocumentText::finish()
{
    endVerbatim();
    if (isFull())
        return m_text;
    trimEnd();
    return m_text.isEmpty() ? QString() : m_text + u'\n';
}

QHash<int, Span> DocumentText::noteSpans() const
{
    QHash<int, Span> spans;
    QHash<int, qsizetype> starts;
    for (const Place &place : m_places) {
        if (place.isStart) {
            starts.insert(place.note, place.at);
            continue;
        }
        const auto start = starts.constFind(place.note);
        spans.insert(place.note,
                     withoutOuterWhite(m_text, {start != starts.constEnd() ? *start : place.at, place.at}));
    }
    return spans;
}

} // namespace pullquote
