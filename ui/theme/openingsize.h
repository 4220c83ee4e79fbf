#pragma once

#include <QSize>

class QWidget;

namespace pullquote {

/// The size that a window or dialog opens in: this one, or what the screen has room for. In large type, and
/// on small screens, its buttons would else be below the edge.
void setOpeningSize(QWidget &window, QSize wanted);

} // namespace pullquote
