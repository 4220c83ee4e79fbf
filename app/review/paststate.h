#pragma once

#include "app/model/quote.h"
#include "app/text/result.h"

#include <optional>

namespace pullquote {

class ProjectReader;

/// A state that the quote had: the one with this hash (Deciding::stateOf()) or, when it is empty, the newest
/// there was. Nothing when it never had such a state here. A problem when the file cannot be read.
Result<std::optional<Quote>> pastState(ProjectReader &reader, QuoteId quote, const QString &hash);

/// What became of a quote that was there before a decision: as it was when the decision first changed it, or
/// as `now`, where it never did. Nothing where the decision made it, or where the file knows nothing of the
/// two yet.
Result<std::optional<Quote>> stateBefore(ProjectReader &reader, DecisionId decision, const Quote &now);

} // namespace pullquote
