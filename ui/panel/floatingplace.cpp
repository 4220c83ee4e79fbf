#include "ui/panel/floatingplace.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr int distance = 6; // px between the frame and what it is about

QRect pushedInto(QRect frame, const QRect &room)
{
    frame.moveLeft(
        std::clamp(frame.left(), room.left(), std::max(room.left(), room.right() - frame.width() + 1)));
    frame.moveTop(
        std::clamp(frame.top(), room.top(), std::max(room.top(), room.bottom() - frame.height() + 1)));
    return frame;
}

} // namespace

QRect placeNear(const QRect &target, QSize size, const QRect &room)
{
    const QRect under(QPoint(target.left(), target.bottom() + 1 + distance), size);
    if (under.bottom() <= room.bottom() && under.top() >= room.top())
        return pushedInto(under, room);
    const QRect above(QPoint(target.left(), target.top() - distance - size.height()), size);
    if (above.top() >= room.top() && above.bottom() <= room.bottom())
        return pushedInto(above, room);
    const QRect after(QPoint(target.right() + 1 + distance, target.top()), size);
    if (after.right() <= room.right())
        return pushedInto(after, room);
    const QRect before(QPoint(target.left() - distance - size.width(), target.top()), size);
    if (before.left() >= room.left())
        return pushedInto(before, room);
    return pushedInto(under, room);
}

} // namespace pullquote
