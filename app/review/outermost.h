#pragma once

#include "app/review/comparedquote.h"

namespace pullquote {

/// The quotes of a layer that do not lie on each other, which measures of unitizing need.
struct OutermostQuotes {
    QList<qsizetype> kept; ///< indexes into the layer
    qsizetype leftOut = 0;
};

/// Walks from the start of the text, the longer first where two start together, and leaves out what overlaps
/// a quote that is kept already. What is ruled out is no quote: neither kept nor left out.
OutermostQuotes outermostQuotes(const QList<ComparedQuote> &layer);

} // namespace pullquote
