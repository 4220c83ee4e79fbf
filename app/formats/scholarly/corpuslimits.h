#pragma once

#include "app/formats/documents/ziparchive.h"

namespace pullquote {

/// What a zip with a corpus may ask for: many files, and more alike than documents are.
inline ZipLimits corpusLimits()
{
    ZipLimits limits;
    limits.entries = 20'000;
    limits.entryBytes = limits.totalBytes / 2; // a project of a book is one file
    limits.ratio = 1'000;                      // annotations repeat themselves; the total is what protects
    return limits;
}

} // namespace pullquote
