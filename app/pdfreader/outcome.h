#pragma once

namespace pullquote {

/// How pullquote-pdf-reader ends: its exit status. Anything else, such as a signal, is a crash.
enum class PdfOutcome {
    Done = 0,     ///< all of it is on standard output
    Broken = 10,  ///< no PDF, or one that cannot be repaired
    Locked = 11,  ///< asks for a password
    NoPages = 12, ///< has none
    OutOfTime = 13,
    OutOfMemory = 14,
    Unwritten = 15, ///< standard output was closed
};

} // namespace pullquote
