#pragma once

#include "ui/theme/theme.h"

class QPainter;

namespace pullquote {

/// Room around a floating frame that its shadow takes, px.
inline constexpr int shadowMargin = 18;

/// A floating frame: soft shadow, 1 px pale line, radius 8. `outer` includes the margin of the shadow.
void paintFloatingFrame(QPainter *painter, const QRect &outer, const Theme &theme);

} // namespace pullquote
