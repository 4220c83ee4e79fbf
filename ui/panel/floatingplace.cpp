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

int heightOn(FloatingSide side, const QRect &target, const QRect &room)
{
    const int under = target.bottom() + 1 + distance, above = target.top() - distance;
    switch (side) {
    case FloatingSide::Under:
        return under < room.top() ? 0 : std::max(0, room.bottom() + 1 - under);
    case FloatingSide::Above:
        return above > room.bottom() + 1 ? 0 : std::max(0, above - room.top());
    case FloatingSide::After:
    case FloatingSide::Before:
    case FloatingSide::Over:
        return room.height();
    }
    Q_UNREACHABLE();
}

FloatingSide sideNear(const QRect &target, QSize size, const QRect &room)
{
    for (FloatingSide side : {FloatingSide::Under, FloatingSide::Above}) {
        if (heightOn(side, target, room) >= size.height())
            return side;
    }
    if (target.right() + distance + size.width() <= room.right())
        return FloatingSide::After;
    if (target.left() - distance - size.width() >= room.left())
        return FloatingSide::Before;
    return FloatingSide::Over;
}

FloatingSide steadySide(const QRect &target, QSize tallest, int least, const QRect &room)
{
    const int under = heightOn(FloatingSide::Under, target, room);
    const int above = heightOn(FloatingSide::Above, target, room);
    const bool hasRoom = std::max(under, above) >= std::min(least, tallest.height());
    if (under >= tallest.height() || (hasRoom && above < tallest.height() && under >= above))
        return FloatingSide::Under;
    return hasRoom ? FloatingSide::Above : sideNear(target, {tallest.width(), least}, room);
}

QRect placeOn(FloatingSide side, const QRect &target, QSize size, const QRect &room)
{
    const auto at = [&](int left, int top) { return pushedInto(QRect(QPoint(left, top), size), room); };
    switch (side) {
    case FloatingSide::Under:
    case FloatingSide::Over:
        return at(target.left(), target.bottom() + 1 + distance);
    case FloatingSide::Above:
        return at(target.left(), target.top() - distance - size.height());
    case FloatingSide::After:
        return at(target.right() + 1 + distance, target.top());
    case FloatingSide::Before:
        return at(target.left() - distance - size.width(), target.top());
    }
    Q_UNREACHABLE();
}

QRect placeNear(const QRect &target, QSize size, const QRect &room)
{
    return placeOn(sideNear(target, size, room), target, size, room);
}

} // namespace pullquote
