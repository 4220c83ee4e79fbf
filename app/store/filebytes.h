#pragma once

#include "app/text/result.h"

namespace pullquote {

/// Copies the bytes of a file to a new one, up to `most` of them; more are a problem. Another process reads
/// them: whoever closes a file in a process takes from it every lock that SQLite holds there, and the file
/// may be open in another window.
Result<void> copyBytes(const QString &source, const QString &target, qint64 most);

/// Whether both paths lead to one file, by whatever links.
bool isSameFile(const QString &one, const QString &other);

} // namespace pullquote
