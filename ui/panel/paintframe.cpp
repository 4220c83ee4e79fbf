#include "ui/panel/paintframe.h"

#include <QPainter>

namespace pullquote {

void paintFloatingFrame(QPainter *painter, const QRect &outer, const Theme &theme)
{
    constexpr qreal radius = 8;
    const QRectF box = QRectF(outer).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // Frames of growing size and the same faint black add up to a soft edge; an effect would paint the
    // children through a pixmap.
    const int alpha = theme.isDark() ? 6 : 2;
    painter->setBrush(QColor(0, 0, 0, alpha));
    constexpr int steps = 12;
    for (int step = steps; step > 0; --step) {
        const qreal grow = (shadowMargin - 2.0) * step * step / (steps * steps);
        painter->drawRoundedRect(box.adjusted(-grow, 4 - grow, grow, grow), radius + grow, radius + grow);
    }
    painter->setPen(QPen(theme.line, 1));
    painter->setBrush(theme.paper);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace pullquote
