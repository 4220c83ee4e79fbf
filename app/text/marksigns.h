#pragma once

#include "app/text/quotationconventions.h"

#include <array>
#include <span>

namespace pullquote {

/// Every character that can be a quotation mark. Primes are not among them: they only measure.
enum class Sign : quint8 {
    Straight,       // "
    StraightSingle, // '
    LeftDouble,     // “
    RightDouble,    // ”
    LowDouble,      // „
    ReversedDouble, // ‟
    Left,           // ‘
    Right,          // ’
    Low,            // ‚
    Reversed,       // ‛
    LeftGuillemet,
    RightGuillemet,
    LeftSingleGuillemet,
    RightSingleGuillemet,
    Corner,
    CornerEnd,
    WhiteCorner,
    WhiteCornerEnd,
    HalfCorner,
    HalfCornerEnd,
    HighPrime,    // 〝
    HighPrimeEnd, // 〞
    LowPrimeEnd,  // 〟
    FullStraight, // ＂
    None,
};
inline constexpr size_t signCount = size_t(Sign::None);

Sign signOf(char16_t character);

/// ' ‘ ’ ‚ ‛: those that may also be apostrophes.
constexpr bool isSingle(Sign sign)
{
    return sign == Sign::StraightSingle || (sign >= Sign::Left && sign <= Sign::Reversed);
}

/// The signs that may open what `closing` closes, the likeliest first; empty when it never closes.
std::span<const Sign> openersOf(Sign closing);

/// What a sign does where its neighbours do not tell.
enum class Habit : quint8 { Opens, Closes, Either };
using Habits = std::array<Habit, signCount>;

/// The habits of a language; of signs it does not use, and of no language (null), the usual ones.
Habits habitsOf(const QuotationConvention *convention);

/// True for a character that ends a paragraph or may be a mark; quick, for every character of a text.
inline bool isWorthALook(char16_t c)
{
    if (c < 0x80)
        return c == u'"' || c == u'\'' || c == u'\n';
    const int page = c >> 8;
    return page == 0 || page == 0x20 || page == 0x30 || page == 0xFF || c == 0x05F4;
}

} // namespace pullquote
