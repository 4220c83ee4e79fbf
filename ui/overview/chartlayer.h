#pragma once

#include "ui/overview/chartcontent.h"
#include "ui/theme/theme.h"

#include <QGraphicsObject>

namespace pullquote {

/// What we paint over the plot area of a chart: names, values, cells, ticks, and the ring around what is
/// current. Names are ours because Qt Charts takes labels for markup, and names come from anywhere.
class ChartLayer : public QGraphicsObject {
    Q_OBJECT

public:
    explicit ChartLayer(QGraphicsItem *parent = nullptr);

    void setContent(const ChartContent &content, const Theme &theme);
    const ChartContent &content() const { return m_content; }
    /// All there is to paint on, and in it the plot area, whose right edge is the value `scaleEnd`.
    void setPlot(const QRectF &bounds, const QRectF &plot, double scaleEnd);
    /// The cell of the table that is current; -1 for none.
    void setCurrent(int tableRow, int tableColumn);

    /// What the names need on the left, and the headings of a matrix above.
    qreal namesWidth(qreal available) const;
    qreal headingsHeight(qreal plotWidth) const;

    /// Nothing where there is none. Anywhere in a row is its bar: a short one must be hit, too.
    const ChartContent::Mark *markAt(const QPointF &position) const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    static constexpr qreal gap = 8;    ///< px between a name and its row
    static constexpr qreal swatch = 3; ///< px, the bar of colour beside a name
    static constexpr qreal edge = 12;  ///< px left of the longest name

    QRectF bandOf(qsizetype row) const;
    QRectF boxOf(qsizetype row, const ChartContent::Mark &mark) const;
    bool isCurrent(const ChartContent::Mark &mark) const;
    bool isCurrent(const ChartContent::Row &row) const;
    void paintName(QPainter &painter, qsizetype row) const;
    void paintValue(QPainter &painter, qsizetype row) const;
    void paintHeadings(QPainter &painter) const;
    void paintHeading(QPainter &painter, qsizetype column) const;
    void paintCell(QPainter &painter, qsizetype row, const ChartContent::Mark &mark) const;
    void paintStrip(QPainter &painter, qsizetype row) const;
    void paintRing(QPainter &painter, const QRectF &box) const;

    ChartContent m_content;
    Theme m_theme;
    QRectF m_bounds;
    QRectF m_plot;
    double m_scaleEnd = 1;
    int m_row = -1;
    int m_column = -1;
};

} // namespace pullquote
