#include "app/paper/paperpage.h"

#include "app/paper/paperstroke.h"

#include <QPainter>

#include <algorithm>

namespace pullquote {

PaperPage::PaperPage(const PaperMetrics &metrics, qreal top, const QList<MarginNotes::Part> &further)
    : m_metrics(&metrics), m_y(top), m_notes(top, metrics.bottom)
{
    for (const MarginNotes::Part &part : further)
        m_notes.add({part.note, top, part.first});
}

bool PaperPage::hasRoomFor(const Placed &placed) const
{
    const qreal space = placed.line.beginsParagraph && !isEmpty() ? m_metrics->paragraphSpace : 0;
    qreal notes = 0;
    for (const auto &note : placed.notes)
        notes += note->height(0, note->lineCount()) + 5;
    return m_y + space + placed.line.height <= m_metrics->bottom &&
           (placed.notes.empty() || m_notes.hasRoomFor(notes));
}

void PaperPage::add(Placed placed)
{
    if (placed.line.beginsParagraph && !isEmpty())
        m_y += m_metrics->paragraphSpace;
    placed.top = m_y;
    m_y += placed.line.height;
    for (const auto &note : placed.notes)
        m_notes.add({note, placed.top + placed.line.ascent - 8.5, 0});
    m_lines.push_back(std::move(placed));
}

PaperPage::Placed PaperPage::takeLast()
{
    Placed placed = std::move(m_lines.back());
    m_lines.pop_back();
    for (size_t i = 0; i < placed.notes.size(); ++i)
        m_notes.removeLast();
    m_y = placed.top;
    return placed;
}

std::vector<PaperPage::Placed> PaperPage::takeBack(const PaperLine &next)
{
    std::vector<Placed> taken;
    const auto takeOne = [&] { taken.insert(taken.begin(), takeLast()); };
    if (next.beginsParagraph)
        return taken;
    if (next.endsParagraph && m_lines.size() > 2)
        takeOne();
    if (m_lines.size() > 2 && m_lines.back().line.beginsParagraph && !m_lines.back().line.endsParagraph)
        takeOne();
    return taken;
}

void PaperPage::paintMarks(QPainter &painter, const std::vector<PaperMark> &marks,
                           const std::vector<size_t> &shown) const
{
    const PaperStroke stroke(painter);
    const auto forEachStretch = [&](const auto &draw) {
        for (const Placed &placed : m_lines) {
            const qreal baseline = placed.top + placed.line.ascent;
            for (size_t number : shown) {
                const PaperMark &mark = marks[number];
                if (!mark.span.overlaps(placed.line.span))
                    continue;
                for (const LineStretch &stretch : placed.line.piece->stretches(placed.line.number, mark.span))
                    draw(mark, stretch, baseline);
            }
        }
    };
    forEachStretch([&stroke](const PaperMark &mark, LineStretch stretch, qreal baseline) {
        stroke.drawGround(mark, stretch, baseline);
    });
    forEachStretch([&stroke](const PaperMark &mark, LineStretch stretch, qreal baseline) {
        stroke.drawLine(mark, stretch, baseline);
    });
}

QList<MarginNotes::Part> PaperPage::paint(QPainter &painter, const std::vector<PaperMark> &marks,
                                          std::vector<size_t> &open, size_t &firstMark) const
{
    if (!m_lines.empty()) {
        const Span words{m_lines.front().line.span.start, m_lines.back().line.span.end};
        std::erase_if(open, [&](size_t number) { return marks[number].span.end <= words.start; });
        for (; firstMark < marks.size() && marks[firstMark].span.start < words.end; ++firstMark)
            open.push_back(firstMark);
        paintMarks(painter, marks, open);
    }
    painter.setPen(Qt::black);
    for (const Placed &placed : m_lines) {
        const qreal up = placed.line.piece->line(placed.line.number).ascent();
        placed.line.piece->draw(painter, placed.line.number, {0, placed.top + placed.line.ascent - up});
    }
    return m_notes.paint(painter, m_metrics->noteLeft);
}

} // namespace pullquote
