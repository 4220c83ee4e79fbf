#include "ui/overview/chartlayer.h"

#include <QFontMetricsF>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qreal thinnest = 2.5; // px, of a tick
constexpr qreal tickHeight = 18;
constexpr qreal reach = 6; // px around a tick that are the tick to a mouse

using Shape = ChartContent::Shape;

} // namespace

ChartLayer::ChartLayer(QGraphicsItem *parent) : QGraphicsObject(parent)
{
    setAcceptedMouseButtons(Qt::NoButton); // the view asks markAt()
    setZValue(100);
}

void ChartLayer::setContent(const ChartContent &content, const Theme &theme)
{
    m_content = content;
    m_theme = theme;
    update();
}

void ChartLayer::setPlot(const QRectF &bounds, const QRectF &plot, double scaleEnd)
{
    prepareGeometryChange();
    m_bounds = bounds;
    m_plot = plot;
    m_scaleEnd = std::max(scaleEnd, 1e-9);
}

void ChartLayer::setCurrent(int tableRow, int tableColumn)
{
    m_row = tableRow;
    m_column = tableColumn;
    update();
}

qreal ChartLayer::namesWidth(qreal available) const
{
    const QFontMetricsF metrics(m_theme.uiFont(0, QFont::DemiBold)); // as wide as it is when it is current
    qreal widest = 40;
    for (const ChartContent::Row &row : m_content.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return std::min(edge + widest + 2 * gap + swatch, available * 0.34);
}

qreal ChartLayer::headingsHeight(qreal plotWidth) const
{
    if (m_content.columns.isEmpty())
        return 0;
    const QFontMetricsF metrics(m_theme.uiFont(12));
    qreal widest = 0;
    for (const QString &column : m_content.columns)
        widest = std::max(widest, metrics.horizontalAdvance(column));
    const qreal room = plotWidth / qreal(m_content.columns.size()) - gap;
    return widest <= room ? metrics.height() + 2 * gap : std::min(widest, 120.0) * 0.71 + 30;
}

QRectF ChartLayer::boundingRect() const
{
    return m_bounds;
}

QRectF ChartLayer::bandOf(qsizetype row) const
{
    const qreal height = m_plot.height() / qreal(std::max<qsizetype>(1, m_content.rows.size()));
    return {m_plot.left(), m_plot.top() + height * qreal(row), m_plot.width(), height};
}

QRectF ChartLayer::boxOf(qsizetype row, const ChartContent::Mark &mark) const
{
    const QRectF band = bandOf(row);
    switch (m_content.shape) {
    case Shape::Bars: {
        const qreal height = std::min(band.height() * 0.5, 22.0);
        return {band.left(), band.center().y() - height / 2, band.width() * mark.to / m_scaleEnd, height};
    }
    case Shape::Matrix: {
        const qreal width = band.width() / qreal(m_content.columns.size());
        return QRectF(band.left() + width * mark.from, band.top(), width, band.height())
            .adjusted(1.5, 1.5, -1.5, -1.5);
    }
    case Shape::Strips: {
        const qreal left = band.left() + band.width() * mark.from / 100;
        const qreal width = std::max(thinnest, band.width() * (mark.to - mark.from) / 100);
        const qreal height = std::min(band.height() * 0.66, tickHeight);
        return {left, band.center().y() - height / 2, width, height};
    }
    }
    return {};
}

const ChartContent::Mark *ChartLayer::markAt(const QPointF &position) const
{
    const ChartContent::Mark *nearest = nullptr;
    qreal distance = reach;
    for (qsizetype row = 0; row < m_content.rows.size(); ++row) {
        const QRectF band = bandOf(row);
        if (position.y() < band.top() || position.y() >= band.bottom())
            continue;
        for (const ChartContent::Mark &mark : m_content.rows[row].marks) {
            if (m_content.shape == Shape::Bars)
                return &mark;
            const QRectF box = boxOf(row, mark);
            if (m_content.shape == Shape::Matrix) {
                if (box.contains(position) && !mark.quotes.isEmpty())
                    return &mark;
                continue;
            }
            const qreal away = std::max({box.left() - position.x(), position.x() - box.right(), 0.0});
            if (away < distance || (away == 0 && nearest)) { // of those on top of each other the last painted
                distance = away;
                nearest = &mark;
            }
        }
    }
    return nearest;
}

bool ChartLayer::isCurrent(const ChartContent::Mark &mark) const
{
    switch (m_content.shape) {
    case Shape::Bars:
    case Shape::Strips:
        return mark.tableRow == m_row;
    case Shape::Matrix:
        return mark.tableRow == m_row && mark.tableColumn == m_column;
    }
    return false;
}

bool ChartLayer::isCurrent(const ChartContent::Row &row) const
{
    if (m_content.shape == Shape::Matrix)
        return m_row >= 0 && !row.marks.isEmpty() && row.marks.constFirst().tableRow == m_row;
    return std::any_of(row.marks.begin(), row.marks.end(),
                       [this](const ChartContent::Mark &mark) { return isCurrent(mark); });
}

} // namespace pullquote
