#pragma once

namespace pullquote {

/// Whether this kernel lets a process choose what it may still open (Landlock, in Linux since 5.13).
bool canConfineReading();

/// From now on this process opens no file and lists no folder but what Poppler may need: the character tables
/// of poppler-data, fonts, libraries, the time zone. What is open stays so. Where the kernel cannot do that,
/// nothing changes; false when it can and refuses. The process must have given up new privileges before.
[[nodiscard]] bool confineReading();

} // namespace pullquote
