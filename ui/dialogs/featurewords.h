#pragma once

#include "app/formats/format.h"

namespace pullquote {

/// "the words that name the speaker": a feature of a format as people say it.
QString inWords(Feature feature);

/// What the format cannot carry, as a sentence.
QString lossesInWords(const FormatDescription &format);

} // namespace pullquote
