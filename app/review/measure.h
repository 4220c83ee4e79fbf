#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace pullquote {

/// A number that says how far two annotators agree, or the reason why there is none. Never NaN or infinite.
class Measure {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Measure)

public:
    /// Why a measure is not defined.
    enum class Gap {
        NothingInCommon,  ///< no item that both judged
        OneCategoryUsed,  ///< all judgements are the same, as chance would have them, too
        OneCategoryKnown, ///< and the scheme has no other
        NoQuotes,
        NoQuotesOfFirst,
        NoQuotesOfSecond,
        NoCommonCharacters,
        NoDisorder, ///< chance would agree entirely
        NobodyNamed,
        NoTopics,
    };

    std::optional<double> value;
    QString why; ///< a sentence in the user's language; empty when there is a value

    static Measure of(double value) { return {value, {}}; }
    static Measure undefined(Gap gap) { return {std::nullopt, sentence(gap)}; }

    friend bool operator==(const Measure &, const Measure &) = default;

private:
    static QString sentence(Gap gap);
};

/// What a measure says that corrects for chance: 1 − observed/expected disagreement, or the like.
struct ChanceCorrected {
    Measure measure;
    double observed = 0; ///< agreement or disagreement, as the measure's own header says
    double expected = 0; ///< the same, by chance
};

} // namespace pullquote
