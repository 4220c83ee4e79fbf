// What a chart's layer paints.

#include "ui/overview/chartlayer.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace pullquote {

using Shape = ChartContent::Shape;

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeadings(*painter);
    for (qsizetype row = 0; row < m_content.rows.size(); ++row) {
        paintName(*painter, row);
        const ChartContent::Row &what = m_content.rows[row];
        switch (m_content.shape) {
        case Shape::Bars:
            paintValue(*painter, row);
            for (const ChartContent::Mark &mark : what.marks) {
                if (isCurrent(mark))
                    paintRing(*painter, boxOf(row, mark));
            }
            break;
        case Shape::Matrix:
            for (const ChartContent::Mark &mark : what.marks)
                paintCell(*painter, row, mark);
            break;
        case Shape::Strips:
            paintStrip(*painter, row);
            break;
        }
    }
}

void ChartLayer::paintName(QPainter &painter, qsizetype row) const
{
    const ChartContent::Row &what = m_content.rows[row];
    const QRectF band = bandOf(row);
    const QRectF bar(m_plot.left() - gap / 2 - swatch, band.center().y() - 8, swatch, 16);
    painter.fillRect(bar, what.colour);
    const QFont font = m_theme.uiFont(0, isCurrent(what) ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_theme.ink);
    const QRectF box(edge, band.top(), bar.left() - gap - edge, band.height());
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(what.name, Qt::ElideRight, box.width()));
}

void ChartLayer::paintValue(QPainter &painter, qsizetype row) const
{
    const ChartContent::Row &what = m_content.rows[row];
    const QRectF box = boxOf(row, what.marks.constFirst());
    painter.setFont(m_theme.uiFont(12, isCurrent(what) ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.ink);
    painter.drawText(QRectF(box.right() + gap, box.top() - 4, 90, box.height() + 8),
                     Qt::AlignLeft | Qt::AlignVCenter, what.value);
}

void ChartLayer::paintHeadings(QPainter &painter) const
{
    painter.setFont(m_theme.uiFont(12));
    for (qsizetype column = 0; column < m_content.columns.size(); ++column)
        paintHeading(painter, column);
}

/// Level where every heading has the room, else all of them leaning.
void ChartLayer::paintHeading(QPainter &painter, qsizetype column) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = m_plot.width() / qreal(m_content.columns.size());
    const qreal height = headingsHeight(m_plot.width());
    const QRectF cell(m_plot.left() + width * qreal(column), m_plot.top() - height, width, height);
    const QRectF bar(cell.center().x() - 8, cell.bottom() - swatch - 3, 16, swatch);
    painter.fillRect(bar, m_content.columnColours.value(column, m_theme.muted));
    painter.setPen(m_theme.ink);
    const QString &name = m_content.columns[column];
    if (height <= metrics.height() + 2 * gap) {
        painter.drawText(cell.adjusted(0, 0, 0, -swatch - 4), Qt::AlignCenter, name);
        return;
    }
    painter.save();
    painter.translate(bar.center().x(), bar.top() - 4);
    painter.rotate(-45);
    painter.drawText(QPointF(0, 0), metrics.elidedText(name, Qt::ElideRight, 120));
    painter.restore();
}

void ChartLayer::paintCell(QPainter &painter, qsizetype row, const ChartContent::Mark &mark) const
{
    const QRectF box = boxOf(row, mark);
    // Up to a wash on which ink keeps 4.5:1 in both schemes; the number says the rest.
    const qreal strength = mark.to <= 0 || m_content.most <= 0 ? 0 : 0.08 + 0.32 * mark.to / m_content.most;
    painter.setPen(Qt::NoPen);
    painter.setBrush(strength > 0 ? m_theme.tint(m_theme.accent, strength)
                                  : m_theme.tint(m_theme.line, 0.35));
    painter.drawRoundedRect(box, 4, 4);
    if (mark.to > 0) {
        painter.setFont(m_theme.uiFont(12, isCurrent(mark) ? QFont::DemiBold : QFont::Normal));
        painter.setPen(m_theme.ink);
        painter.drawText(box, Qt::AlignCenter, QLocale().toString(qlonglong(mark.to)));
    }
    if (isCurrent(mark))
        paintRing(painter, box);
}

void ChartLayer::paintStrip(QPainter &painter, qsizetype row) const
{
    const ChartContent::Row &what = m_content.rows[row];
    const qreal y = std::floor(bandOf(row).center().y()) + 0.5;
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    QColor colour = what.colour;
    colour.setAlphaF(m_content.isDense ? 0.3f : 0.75f); // where quotes lie over each other it is darker
    for (const ChartContent::Mark &mark : what.marks)
        painter.fillRect(boxOf(row, mark), colour);
    for (const ChartContent::Mark &mark : what.marks) {
        if (isCurrent(mark))
            paintRing(painter, boxOf(row, mark));
    }
    painter.setFont(m_theme.uiFont(12));
    painter.setPen(m_theme.muted);
    painter.drawText(QRectF(m_plot.right() + gap, y - 10, 60, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     what.value);
}

void ChartLayer::paintRing(QPainter &painter, const QRectF &box) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.ink, 1.5));
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3);
}

} // namespace pullquote
