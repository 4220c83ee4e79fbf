#pragma once

#include "ui/article/articlemarks.h"
#include "ui/article/linerows.h"

class QPainter;

namespace pullquote {

/// Draws one box of a highlight in the way of its style. The measures are look.md's, scaled by the page's
/// zoom.
class HighlightStroke {
public:
    HighlightStroke(QPainter &painter, const PageMetrics &page, const Theme &theme)
        : m_painter(painter), m_page(page), m_theme(theme)
    {
    }

    /// The wash or hatch behind the words; nothing for styles that are only a line.
    void drawGround(const Highlight &highlight, const LineBox &box) const;
    /// The line under the words.
    void drawLine(const Highlight &highlight, const LineBox &box, int lane) const;
    /// Around the words of the current quote.
    void drawOutline(const Highlight &highlight, const LineBox &box) const;
    void drawHit(const LineBox &box, bool current) const;

    /// Behind what a search found. Opaque, for text is read on it: over the tint of a quote it would darken.
    static QColor hitGround(const Theme &theme, bool current);
    static QColor hitEdge(const Theme &theme, bool current);

private:
    QColor colourOf(const Highlight &highlight) const;
    QRectF ground(const LineBox &box) const;
    void drawHatch(const QRectF &rect, QColor colour) const;
    void drawWave(const QRectF &band, const QColor &colour) const;

    QPainter &m_painter;
    const PageMetrics &m_page;
    const Theme &m_theme;
};

} // namespace pullquote
