#pragma once

namespace pullquote {

/// From now on Ctrl+C and SIGTERM ask the program to stop cleanly; the second one ends it at once. A reader
/// of our output who goes away is a failed write, not the end of the program.
void catchInterruptions();

/// Whether somebody asked.
bool wasInterrupted();

} // namespace pullquote
