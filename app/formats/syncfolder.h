#pragma once

class QString;

namespace pullquote {

/// Waits until the names in a folder, not its files, would be there after a power failure. False when the
/// disk does not say so.
bool syncFolder(const QString &folder);

} // namespace pullquote
