#pragma once

#include <QIcon>

namespace pullquote {

struct Theme;

/// A drawing of resources/icons, by its name, in the ink of the theme; paler where it cannot be chosen.
QIcon tintedIcon(const QString &name, const Theme &theme);

} // namespace pullquote
