#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/importplan.h"

namespace pullquote {

/// What a colleague made of a quote that was sent, field by field, as people read it.
ImportPlan::Revision revisionOf(const ForeignQuote &sent, const ForeignQuote &changed);

} // namespace pullquote
