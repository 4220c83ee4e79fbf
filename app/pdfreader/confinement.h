#pragma once

namespace pullquote {

/// What reading one PDF may cost, in MB and in seconds of the processor.
inline constexpr int mostPdfMemory = 1024;
inline constexpr int mostPdfSeconds = 20;

/// From now on this process can start no other one, write no file, speak to no other machine or program, and
/// ends with PdfOutcome::OutOfTime when its time is up. It reads no file of the user's either, only what is
/// installed for reading PDFs (reading.h), where the kernel has Landlock: Debian 12's does. What is open
/// stays so. False when the system refuses: then read nothing from strangers.
[[nodiscard]] bool confineProcess();

} // namespace pullquote
