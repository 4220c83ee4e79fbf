#include "ui/article/highlightstroke.h"

#include <QPainter>
#include <QPainterPath>

namespace pullquote {

namespace {

constexpr int lanes = 3; // as many lines as fit between two rows
constexpr QColor amber(0xe6, 0x9f, 0x00);

QColor withAlpha(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// A rectangle on whole pixels whose corners are taken off, as round as a radius of two shows. Bands are
/// filled many times faster than a smooth path, and a page of many short quotes has hundreds.
void fillRounded(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect.adjusted(1, 0, -1, 0), colour);
    painter.fillRect(QRect(rect.left(), rect.top() + 1, 1, rect.height() - 2), colour);
    painter.fillRect(QRect(rect.right(), rect.top() + 1, 1, rect.height() - 2), colour);
    painter.setRenderHint(QPainter::Antialiasing);
}

bool hasTint(HighlightStyle style)
{
    return style == HighlightStyle::Quote || style == HighlightStyle::Guess ||
           style == HighlightStyle::LoneMark;
}

} // namespace

QColor HighlightStroke::colourOf(const Highlight &highlight) const
{
    if (highlight.colour.isValid())
        return highlight.colour;
    switch (highlight.style) {
    case HighlightStyle::LoneMark:
        return m_theme.alert;
    case HighlightStyle::Untagged:
        return m_theme.ink;
    default:
        return m_theme.muted;
    }
}

/// From above the ascenders to the line below the words.
QRectF HighlightStroke::ground(const LineBox &box) const
{
    const qreal top = box.baseline - m_page.scaled(16), bottom = box.baseline + m_page.scaled(4);
    return QRectF(box.rect.left() - 1, top, box.rect.width() + 2, bottom - top);
}

void HighlightStroke::drawGround(const Highlight &highlight, const LineBox &box) const
{
    const QRectF rect = ground(box);
    if (highlight.style == HighlightStyle::NotAQuote) {
        drawHatch(rect, colourOf(highlight));
    } else if (hasTint(highlight.style)) {
        fillRounded(m_painter, rect.toRect(), withAlpha(colourOf(highlight), m_theme.isDark() ? 0.20 : 0.15));
    }
}

void HighlightStroke::drawHatch(const QRectF &rect, QColor colour) const
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setPen(QPen(withAlpha(colour, 0.42), 1));
    const qreal step = std::max(4, m_page.scaled(5));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        m_painter.drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
    m_painter.restore();
}

void HighlightStroke::drawWave(const QRectF &band, const QColor &colour) const
{
    const qreal step = m_page.scale * 2.5;
    QPolygonF wave;
    bool up = false;
    for (qreal x = band.left(); x <= band.right() + step / 2; x += step, up = !up)
        wave << QPointF(x, up ? band.top() : band.bottom() + 1);
    m_painter.setPen(QPen(colour, 1.4 * m_page.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(wave);
}

void HighlightStroke::drawLine(const Highlight &highlight, const LineBox &box, int lane) const
{
    const qreal thick = std::max(2, m_page.scaled(2));
    const qreal top = box.baseline + m_page.scaled(4) + std::min(lane, lanes - 1) * (thick + 1);
    const QRectF band(box.rect.left(), top, box.rect.width(), thick);
    const QColor colour = colourOf(highlight);
    const auto draw = [&](qreal y, qreal width, const QList<qreal> &dashes,
                          Qt::PenCapStyle cap = Qt::FlatCap) {
        QPen pen(colour, width, Qt::SolidLine, cap);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y));
    };
    const qreal middle = band.center().y();
    switch (highlight.style) {
    case HighlightStyle::Quote:
        m_painter.fillRect(band.adjusted(-1, 0, 1, 0), colour);
        break;
    case HighlightStyle::Guess:
        draw(middle, thick, {5, 2});
        break;
    case HighlightStyle::Cue:
    case HighlightStyle::Counterpart:
        draw(middle, thick, {2.5, 1.5});
        break;
    case HighlightStyle::Source:
        m_painter.fillRect(QRectF(band.left(), band.top() - thick / 2, band.width(), thick / 2), colour);
        m_painter.fillRect(QRectF(band.left(), band.bottom() - thick / 2, band.width(), thick / 2), colour);
        break;
    case HighlightStyle::Addressee:
        draw(middle, thick, {4, 1.5, 1, 1.5});
        break;
    case HighlightStyle::Untagged:
        draw(middle, 1.5 * m_page.scale, {0.01, 2.1}, Qt::RoundCap);
        break;
    case HighlightStyle::LoneMark:
        drawWave(band, colour);
        break;
    case HighlightStyle::NotAQuote:
        break;
    }
}

void HighlightStroke::drawOutline(const Highlight &highlight, const LineBox &box) const
{
    const qreal width = 1.5 * std::max(1.0, m_page.scale * 0.8);
    const QRectF rect(box.rect.left() - 3, box.baseline - m_page.scaled(17.5), box.rect.width() + 6,
                      m_page.scaled(27));
    m_painter.setPen(QPen(colourOf(highlight), width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(rect.adjusted(0.25, 0.25, -0.25, -0.25), 4, 4);
}

QColor HighlightStroke::hitGround(const Theme &theme, bool current)
{
    // As strong as light ink bears it on dark paper: tst_contrast.
    return theme.tint(amber, !current ? 0.28 : theme.isDark() ? 0.42 : 0.55);
}

QColor HighlightStroke::hitEdge(const Theme &theme, bool current)
{
    return current ? theme.ink : theme.readable(amber);
}

void HighlightStroke::drawHit(const LineBox &box, bool current) const
{
    m_painter.setPen(QPen(hitEdge(m_theme, current), current ? 1.5 : 1));
    m_painter.setBrush(hitGround(m_theme, current));
    m_painter.drawRoundedRect(ground(box).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
}

} // namespace pullquote
