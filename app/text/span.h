#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace pullquote {

/// A half-open range `[start, end)` of a text, in the unit that the tag names.
///
/// The two units never mix: `Span` counts UTF-16 code units, as QString does, and is what the program
/// works with; `CodePointSpan` counts Unicode code points, as the project file, the JSON and SQLite's
/// `substr` do. Only CodePoints converts between them.
template <class Unit>
struct BasicSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    constexpr bool contains(BasicSpan other) const { return start <= other.start && other.end <= end; }
    constexpr bool overlaps(BasicSpan other) const { return start < other.end && other.start < end; }

    /// The smallest span that covers both.
    constexpr BasicSpan united(BasicSpan other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }

    /// By start, then by end.
    friend constexpr auto operator<=>(const BasicSpan &, const BasicSpan &) = default;
};

struct Utf16Unit;
struct CodePointUnit;
using Span = BasicSpan<Utf16Unit>;
using CodePointSpan = BasicSpan<CodePointUnit>;

template <class Unit>
size_t qHash(BasicSpan<Unit> span, size_t seed = 0) noexcept
{
    return seed ^ (size_t(span.start) * 0x9E3779B97F4A7C15u + size_t(span.end));
}

} // namespace pullquote
