#pragma once

#include <QRect>
#include <QSize>

namespace pullquote {

/// Where to put a frame of this size near `target`, inside `room`: under it, else above it, else beside it
/// where there is more room; over it only when nothing else is left. All in the same coordinates.
QRect placeNear(const QRect &target, QSize size, const QRect &room);

} // namespace pullquote
