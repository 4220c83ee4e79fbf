#include "app/paper/paperstroke.h"

#include <QPainter>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qreal tint = 0.15;
constexpr qreal thick = 1.1;
constexpr int lanes = 3; ///< for which there is room between two lines

QColor colourOf(const PaperMark &mark)
{
    return QColor::fromRgb(mark.colour);
}

} // namespace

void PaperStroke::drawGround(const PaperMark &mark, LineStretch stretch, qreal baseline) const
{
    const QRectF rect(QPointF(stretch.first - 0.6, baseline - 9.4),
                      QPointF(stretch.second + 0.6, baseline + 2.4));
    if (mark.style == PaperMark::Style::NotAQuote)
        return drawHatch(rect);
    if (mark.style != PaperMark::Style::Quote && mark.style != PaperMark::Style::Nobodys)
        return;
    QColor wash = colourOf(mark);
    wash.setAlphaF(float(tint));
    m_painter.fillRect(rect, wash);
}

void PaperStroke::drawHatch(const QRectF &rect) const
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setPen(QPen(QColor(0xb4, 0xb1, 0xab), 0.5));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 3)
        m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    m_painter.restore();
}

void PaperStroke::drawLine(const PaperMark &mark, LineStretch stretch, qreal baseline) const
{
    const qreal y = baseline + 2.4 + thick / 2 + std::min(mark.lane, lanes - 1) * (thick + 0.9);
    const auto draw = [&](qreal at, qreal width, const QList<qreal> &dashes) {
        QPen pen(colourOf(mark), width, Qt::SolidLine, Qt::FlatCap);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(stretch.first - 0.6, at), QPointF(stretch.second + 0.6, at));
    };
    switch (mark.style) {
    case PaperMark::Style::Quote:
        return draw(y, thick, {});
    case PaperMark::Style::Nobodys:
        return draw(y, thick, {1, 1.2});
    case PaperMark::Style::NotAQuote:
        return;
    case PaperMark::Style::Cue:
        return draw(y, 0.8, {3.5, 2});
    case PaperMark::Style::Source:
        draw(y - 0.7, 0.6, {});
        return draw(y + 0.9, 0.6, {});
    case PaperMark::Style::Addressee:
        return draw(y, 0.8, {5, 2, 1.2, 2});
    }
}

} // namespace pullquote
