#pragma once

#include <QString>

namespace pullquote {

/// `title` as a file can be called on every system, without a suffix; never empty.
QString fileNameFor(const QString &title);

} // namespace pullquote
