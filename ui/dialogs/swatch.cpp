#include "ui/dialogs/swatch.h"

#include <QPainter>

namespace pullquote {

QIcon swatch(const QColor &colour)
{
    if (!colour.isValid())
        return {};
    QPixmap square(32, 32); // twice as large as shown, for dense screens
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(2, 2, 28, 28), 8, 8);
    return QIcon(square);
}

} // namespace pullquote
