#pragma once

#include <QIcon>

namespace pullquote {

/// A square of a colour, for lists of topics. Null where the colour is invalid.
QIcon swatch(const QColor &colour);

} // namespace pullquote
