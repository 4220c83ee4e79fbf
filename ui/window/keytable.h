#pragma once

#include <QString>

namespace pullquote {

/// All keys as a Markdown table, by groups as F1 shows them, ending with a line feed. The program's own keys,
/// whatever somebody has changed: for the README.
QString keyTable();

} // namespace pullquote
