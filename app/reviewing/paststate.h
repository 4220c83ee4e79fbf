#pragma once

#include "app/model/quote.h"
#include "app/text/result.h"

#include <optional>

namespace pullquote {

class ProjectReader;

/// A state that the quote had: the one with this hash (Deciding::stateOf()) or, when it is empty, the newest
/// there was. Nothing when it never had such a state here. A problem when the file cannot be read.
Result<std::optional<Quote>> pastState(ProjectReader &reader, QuoteId quote, const QString &hash);

} // namespace pullquote
