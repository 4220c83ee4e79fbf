#include "app/text/marksigns.h"

namespace pullquote {

namespace {

using enum Sign;

// One mark for the other by mistake or by a keyboard is common: a curly one closed by a straight one and
// back.
constexpr Sign straightOpeners[] = {Straight, LeftDouble, LowDouble, RightDouble, ReversedDouble};
constexpr Sign straightSingleOpeners[] = {StraightSingle, Left, Low};
constexpr Sign leftDoubleOpeners[] = {LowDouble, LeftDouble};
constexpr Sign rightDoubleOpeners[] = {LeftDouble, LowDouble, RightDouble, ReversedDouble, Straight};
constexpr Sign leftOpeners[] = {Low};
constexpr Sign rightOpeners[] = {Left, Low, Right, Reversed, StraightSingle};
constexpr Sign leftGuillemetOpeners[] = {RightGuillemet};
constexpr Sign rightGuillemetOpeners[] = {LeftGuillemet, RightGuillemet};
constexpr Sign leftSingleGuillemetOpeners[] = {RightSingleGuillemet};
constexpr Sign rightSingleGuillemetOpeners[] = {LeftSingleGuillemet, RightSingleGuillemet};
constexpr Sign cornerOpeners[] = {Corner, HalfCorner};
constexpr Sign whiteCornerOpeners[] = {WhiteCorner};
constexpr Sign halfCornerOpeners[] = {HalfCorner, Corner};
constexpr Sign primeOpeners[] = {HighPrime};
constexpr Sign fullStraightOpeners[] = {FullStraight};

} // namespace

Sign signOf(char16_t character)
{
    switch (character) {
    case u'"':
    case 0x05F4: // gershayim, with which Hebrew is quoted as well as abbreviated
        return Straight;
    case u'\'':
        return StraightSingle;
    case u'“':
        return LeftDouble;
    case u'”':
        return RightDouble;
    case u'„':
        return LowDouble;
    case u'‟':
        return ReversedDouble;
    case u'‘':
        return Left;
    case u'’':
        return Right;
    case u'‚':
        return Low;
    case u'‛':
        return Reversed;
    case u'«':
        return LeftGuillemet;
    case u'»':
        return RightGuillemet;
    case u'‹':
        return LeftSingleGuillemet;
    case u'›':
        return RightSingleGuillemet;
    case u'「':
        return Corner;
    case u'」':
        return CornerEnd;
    case u'『':
        return WhiteCorner;
    case u'』':
        return WhiteCornerEnd;
    case u'｢':
        return HalfCorner;
    case u'｣':
        return HalfCornerEnd;
    case u'〝':
        return HighPrime;
    case u'〞':
        return HighPrimeEnd;
    case u'〟':
        return LowPrimeEnd;
    case u'＂':
        return FullStraight;
    default:
        return None;
    }
}

std::span<const Sign> openersOf(Sign closing)
{
    switch (closing) {
    case Straight:
        return straightOpeners;
    case StraightSingle:
        return straightSingleOpeners;
    case LeftDouble:
        return leftDoubleOpeners;
    case RightDouble:
        return rightDoubleOpeners;
    case Left:
        return leftOpeners;
    case Right:
        return rightOpeners;
    case LeftGuillemet:
        return leftGuillemetOpeners;
    case RightGuillemet:
        return rightGuillemetOpeners;
    case LeftSingleGuillemet:
        return leftSingleGuillemetOpeners;
    case RightSingleGuillemet:
        return rightSingleGuillemetOpeners;
    case CornerEnd:
        return cornerOpeners;
    case WhiteCornerEnd:
        return whiteCornerOpeners;
    case HalfCornerEnd:
        return halfCornerOpeners;
    case HighPrimeEnd:
    case LowPrimeEnd:
        return primeOpeners;
    case FullStraight:
        return fullStraightOpeners;
    default:
        return {};
    }
}

Habits habitsOf(const QuotationConvention *convention)
{
    Habits habits;
    habits.fill(Habit::Opens);
    for (const Sign sign : {Straight, StraightSingle, FullStraight})
        habits[size_t(sign)] = Habit::Either;
    for (const Sign sign : {RightDouble, Right, RightGuillemet, RightSingleGuillemet, CornerEnd,
                            WhiteCornerEnd, HalfCornerEnd, HighPrimeEnd, LowPrimeEnd})
        habits[size_t(sign)] = Habit::Closes;
    if (!convention)
        return habits;

    std::array<bool, signCount> opens{};
    std::array<bool, signCount> closes{};
    for (const MarkPair &pair : convention->pairs) {
        opens[size_t(signOf(pair.open))] = true;
        closes[size_t(signOf(pair.close))] = true;
    }
    for (size_t sign = 0; sign < signCount; ++sign) {
        if (opens[sign] || closes[sign])
            habits[sign] = !closes[sign] ? Habit::Opens : !opens[sign] ? Habit::Closes : Habit::Either;
    }
    return habits;
}

} // namespace pullquote
