#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace pullquote {

/// The sign of what people say about something: a speech balloon that fills the box, outlined in the colour.
void drawSpeechBalloon(QPainter &painter, const QRectF &box, const QColor &colour);

/// How wide it is at this height.
constexpr qreal speechBalloonWidth(qreal height)
{
    return height * 1.2;
}

} // namespace pullquote
