#pragma once

#include "app/formats/annotations/giventext.h"
#include "app/formats/annotations/wordsearch.h"
#include "app/text/result.h"

#include <QString>

#include <memory>

namespace pullquote {

/// What a foreign file says about a span: where it is, which words it covers, what stands around them. Only
/// some of that need be there.
struct SpanClaim {
    qint64 start = -1; ///< -1: it does not say; below: it says one that cannot be
    qint64 end = -1;
    QString exact;  ///< empty: it does not say
    QString prefix; ///< the words before and after; may be cut off anywhere
    QString suffix;
    /// In whose words it is counted and looked for; null: in the whole text.
    std::shared_ptr<const SpanClaim> within = {};

    bool hasPosition() const { return start >= 0 && end >= 0; }
    bool saysPosition() const { return start != -1; }
    bool saysNothing() const { return !saysPosition() && exact.isEmpty(); }
};

/// Finds the spans of a foreign file in the text that they are about. A position counts when the words there
/// are the ones that the file repeats, in the unit of the format or in the other one; else the words are
/// looked for, with what stands around them, and count when they are there only once: as they are, else with
/// quotation marks of any kind. Nothing is guessed.
class Anchoring {
public:
    Anchoring() = default;
    Anchoring(const GivenText &text, OffsetUnit unit) : m_text(text), m_unit(unit) {}

    const GivenText &text() const { return m_text; }

    void setUnit(OffsetUnit unit) { m_unit = unit; }
    /// Takes the unit in which more of these have their words at their place.
    void learnUnit(const QList<SpanClaim> &claims);
    /// The span in the canonical text; a problem says what does not fit.
    Result<Span> anchor(const SpanClaim &claim);

    /// How many were found by their words, not at the place that the file says.
    int foundCount() const { return m_foundCount; }
    /// Where a span of the canonical text begins and ends in what the file counts; in code points where those
    /// are graphemes.
    std::pair<qint64, qint64> counted(Span span) const;

    /// The words as a sentence can name them: on one line, and no more of them than tell which.
    static QString shown(const QString &words);

private:
    std::optional<Span> at(const SpanClaim &claim, OffsetUnit unit) const;
    Result<Span> byWords(const SpanClaim &claim);
    Result<Span> anchorWithin(const SpanClaim &claim);
    Problem misplaced(const SpanClaim &claim) const;

    GivenText m_text;
    OffsetUnit m_unit = OffsetUnit::CodePoints;
    std::shared_ptr<WordSearch> m_search; ///< made when it is needed
    int m_foundCount = 0;
    qint64 m_withinSize = 0; ///< characters of the words that claims were looked for in
};

} // namespace pullquote
