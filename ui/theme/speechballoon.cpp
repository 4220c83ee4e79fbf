#include "ui/theme/speechballoon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pullquote {

void drawSpeechBalloon(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal stroke = std::max(1.0, box.height() / 9);
    const QRectF inside = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const qreal foot = inside.top() + inside.height() * 0.72; // below it only the tail
    QPainterPath balloon;
    balloon.addRoundedRect(QRectF(inside.topLeft(), QPointF(inside.right(), foot)), box.height() / 4,
                           box.height() / 4);
    QPainterPath tail;
    const qreal left = inside.left() + inside.width() * 0.24;
    tail.moveTo(left, foot - stroke);
    tail.lineTo(left, inside.bottom());
    tail.lineTo(left + inside.width() * 0.3, foot - stroke);
    tail.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(balloon.united(tail));
    painter.restore();
}

} // namespace pullquote
