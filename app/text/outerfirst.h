#pragma once

#include "app/text/span.h"

namespace pullquote {

/// By start, and of those with the same start the longer first: what is inside comes after what is around it.
constexpr bool outerFirst(Span a, Span b)
{
    return a.start != b.start ? a.start < b.start : a.end > b.end;
}

} // namespace pullquote
