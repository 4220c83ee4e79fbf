#pragma once

#include "app/review/cases.h"
#include "app/review/readlayers.h"
#include "app/text/codepoints.h"

namespace pullquote {

/// For each case the newest decision on it that stands (StandingFinder), whoever made it. Nothing where
/// nobody has decided, or where what was decided on is another by now. `cases` are those of the layers;
/// `codePoints` those of the text.
QList<std::optional<Decision>> decidedCases(const Cases &cases, const ReadLayers &layers,
                                            const CodePoints &codePoints);

} // namespace pullquote
