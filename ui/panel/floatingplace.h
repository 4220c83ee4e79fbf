#pragma once

#include <QRect>
#include <QSize>

namespace pullquote {

/// Where a floating frame lies, seen from what it is about.
enum class FloatingSide { Under, Above, After, Before, Over };

/// Pixels of height that a frame has on this side of `target`, inside `room`; 0 where it would lie outside.
int heightOn(FloatingSide side, const QRect &target, const QRect &room);

/// Under `target` where a frame of this size has room, else above it, else beside it where there is more
/// room; over it only when nothing else is left.
FloatingSide sideNear(const QRect &target, QSize size, const QRect &room);

/// The side for a frame whose height changes while it is open: under or above, where all of `tallest` has
/// room, else where there is more of it, as long as that is `least` pixels; else beside `target`.
FloatingSide steadySide(const QRect &target, QSize tallest, int least, const QRect &room);

QRect placeOn(FloatingSide side, const QRect &target, QSize size, const QRect &room);

/// On the side that sideNear() names. All in the same coordinates, inside `room`.
QRect placeNear(const QRect &target, QSize size, const QRect &room);

} // namespace pullquote
