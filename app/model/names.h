#pragma once

#include "app/model/entities.h"
#include "app/model/quote.h"

/// What a person reads for enumerations, in the language of the program: in lower case, to stand in a
/// sentence.
namespace pullquote {

/// "direct", "indirect", "mixed", "not a quote".
QString nameOf(QuoteKind kind);
/// "accepted", "amended", "rejected".
QString nameOf(Decision::Verdict verdict);

} // namespace pullquote
