#include "ui/article/highlightpainter.h"

#include "ui/article/highlightstroke.h"
#include "ui/article/lanes.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace pullquote {

namespace {

/// How far back a mark that reaches into the view is looked up with its neighbours, for its lane to be the
/// same on every screen that shows a part of it. Beyond, lanes may change while scrolling.
constexpr qsizetype lookBack = 20'000;

} // namespace

QList<HighlightPainter::Laid> HighlightPainter::laidAround(Span visible) const
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
    const QList<int> lanes = lanesOf(highlights);
    QList<Laid> laid;
    for (qsizetype i = 0; i < highlights.size(); ++i)
        laid.append({highlights.at(i), lanes.at(i)});
    return laid;
}

QList<Span> HighlightPainter::look(Span visible)
{
    const QList<Laid> before = std::exchange(m_seen, laidAround(visible));
    QList<Span> different;
    // Both are in text order: of each, what the other has not at the same place.
    const auto collect = [&different](const QList<Laid> &from, const QList<Laid> &other) {
        const auto startsBefore = [](const Laid &one, qsizetype start) {
            return one.highlight.span.start < start;
        };
        for (const Laid &one : from) {
            const qsizetype start = one.highlight.span.start;
            auto same = std::lower_bound(other.begin(), other.end(), start, startsBefore);
            while (same != other.end() && same->highlight.span.start == start && !(*same == one))
                ++same;
            if (same == other.end() || same->highlight.span.start != start)
                different.append(one.highlight.span);
        }
    };
    collect(before, m_seen);
    collect(m_seen, before);
    return different;
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
    QList<Laid> laid;
    QList<QList<LineBox>> boxesOf;
    for (const Laid &one : m_seen) {
        if (!one.highlight.span.overlaps(visible))
            continue;
        laid.append(one);
        boxesOf.append(boxes(layout, one.highlight.span, clip));
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const HighlightStroke stroke(painter, layout.page(), layout.theme());
    const auto forEachBox = [&](const auto &draw) {
        for (qsizetype i = 0; i < laid.size(); ++i) {
            for (const LineBox &box : boxesOf.at(i))
                draw(laid.at(i), box);
        }
    };
    forEachBox([&](const Laid &one, const LineBox &box) { stroke.drawGround(one.highlight, box); });
    paintHits(painter, layout, clip, visible);
    forEachBox([&](const Laid &one, const LineBox &box) { stroke.drawLine(one.highlight, box, one.lane); });
    forEachBox([&](const Laid &one, const LineBox &box) {
        if (one.highlight.current)
            stroke.drawOutline(one.highlight, box);
    });
    painter.restore();
}

} // namespace pullquote
