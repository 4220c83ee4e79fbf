#include "ui/article/highlightpainter.h"

#include "ui/article/highlightstroke.h"
#include "ui/article/lanes.h"

#include <QPainter>

namespace pullquote {

namespace {

/// How far back a mark that reaches into the view is looked up with its neighbours, for its lane to be the
/// same on every screen that shows a part of it. Beyond, lanes may change while scrolling.
constexpr qsizetype lookBack = 20'000;

} // namespace

QList<Highlight> HighlightPainter::highlightsAround(Span visible) const
{
    if (!m_marks)
        return {};
    QList<Highlight> highlights = m_marks->highlightsIn(visible);
    qsizetype start = visible.start;
    for (const Highlight &highlight : highlights)
        start = std::min(start, highlight.span.start);
    if (start < visible.start)
        highlights = m_marks->highlightsIn({std::max(start, visible.start - lookBack), visible.end});
    sortByStart(highlights);
    return highlights;
}

QList<LineBox> HighlightPainter::boxes(const ArticleLayout &layout, Span span, const QRectF &clip) const
{
    return layout.boxesBetween(m_picture.position(span.start), m_picture.position(span.end), clip.top(),
                               clip.bottom());
}

void HighlightPainter::paintHits(QPainter &painter, const ArticleLayout &layout, const QRectF &clip,
                                 Span visible) const
{
    const HighlightStroke stroke(painter, layout.page(), layout.theme());
    auto start = std::lower_bound(m_hits.starts.begin(), m_hits.starts.end(), visible.start - m_hits.length);
    for (; start != m_hits.starts.end() && *start < visible.end; ++start) {
        const bool current = start - m_hits.starts.begin() == m_hits.current;
        for (const LineBox &box : boxes(layout, {*start, *start + m_hits.length}, clip))
            stroke.drawHit(box, current);
    }
}

void HighlightPainter::paint(QPainter &painter, const ArticleLayout &layout, const QRectF &clip) const
{
    const auto [start, end] = layout.positionsBetween(clip.top(), clip.bottom());
    const Span visible = m_picture.span(start, end);
    const QList<Highlight> highlights = highlightsAround(visible);
    const QList<int> lanes = lanesOf(highlights);
    QList<QList<LineBox>> boxesOf;
    for (const Highlight &highlight : highlights)
        boxesOf.append(boxes(layout, highlight.span, clip));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const HighlightStroke stroke(painter, layout.page(), layout.theme());
    const auto forEachBox = [&](const auto &draw) {
        for (qsizetype i = 0; i < highlights.size(); ++i) {
            for (const LineBox &box : boxesOf.at(i))
                draw(i, box);
        }
    };
    forEachBox([&](qsizetype i, const LineBox &box) { stroke.drawGround(highlights.at(i), box); });
    paintHits(painter, layout, clip, visible);
    forEachBox([&](qsizetype i, const LineBox &box) { stroke.drawLine(highlights.at(i), box, lanes.at(i)); });
    forEachBox([&](qsizetype i, const LineBox &box) {
        if (highlights.at(i).current)
            stroke.drawOutline(highlights.at(i), box);
    });
    painter.restore();
}

} // namespace pullquote
