#pragma once

#include <QIcon>

namespace pullquote {

/// Icons that are drawn and not read: Qt reads a handful of picture files for each of its own, which a start
/// would have to wait for. Sharp up to a zoom of the screen of 300 %.

/// “There is more this way.”
QIcon chevronsIcon(const QColor &colour);
/// “Empties the field.”
QIcon crossIcon(const QColor &colour);

} // namespace pullquote
