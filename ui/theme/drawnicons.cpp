#include "ui/theme/drawnicons.h"

#include <QPainter>
#include <QPixmap>

namespace pullquote {

namespace {

/// `lines` lie in a square of 16.
QIcon iconOf(const QList<QPolygonF> &lines, const QColor &colour)
{
    constexpr int side = 16;
    QIcon icon;
    for (const int zoom : {1, 2, 3}) {
        QPixmap picture(side * zoom, side * zoom);
        picture.setDevicePixelRatio(zoom);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF &line : lines)
            painter.drawPolyline(line);
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

QIcon chevronsIcon(const QColor &colour)
{
    return iconOf({QPolygonF{{4, 4.5}, {7.5, 8}, {4, 11.5}}, QPolygonF{{8.5, 4.5}, {12, 8}, {8.5, 11.5}}},
                  colour);
}

QIcon crossIcon(const QColor &colour)
{
    return iconOf({QPolygonF{{4.5, 4.5}, {11.5, 11.5}}, QPolygonF{{11.5, 4.5}, {4.5, 11.5}}}, colour);
}

} // namespace pullquote
