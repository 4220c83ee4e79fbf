#pragma once

#include "app/formats/documents/ziparchive.h"

#include <optional>

namespace pullquote {

/// What a zip with a corpus may ask for: many files, and more alike than documents are.
ZipLimits corpusLimits();

/// A problem with an XML file that is larger than one in such a zip may be.
std::optional<Problem> tooLargeXml(const QByteArray &bytes);

} // namespace pullquote
