#pragma once

#include <QString>

namespace pullquote {

/// `text` as XML 1.0 may have it, of the same length: control characters, which no file may have, become
/// U+FFFD. A writer escapes the rest.
QString xmlText(QString text);

} // namespace pullquote
