#pragma once

namespace pullquote {

/// Since the kernel started this process, so with loading the program and its libraries. In milliseconds, in
/// the kernel's grain of 10: the true value is up to that much smaller.
double millisecondsSinceStart();

/// The most memory that this process has had resident so far, in megabytes of 1,000,000 bytes.
double peakResidentMegabytes();

} // namespace pullquote
