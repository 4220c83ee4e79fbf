#pragma once

#include <QPalette>

namespace pullquote {

/// The palette that the desktop asks for now, also while a theme of ours is applied. Only in a program with
/// a screen.
QPalette desktopPalette();

} // namespace pullquote
