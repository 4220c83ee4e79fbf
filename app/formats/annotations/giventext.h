#pragma once

#include "app/formats/textshift.h"
#include "app/text/codepoints.h"

#include <QList>
#include <QString>

#include <optional>

namespace pullquote {

/// What a foreign file counts its offsets in.
enum class OffsetUnit {
    CodePoints,
    Utf16,     ///< what JavaScript and Java count
    Graphemes, ///< what a reader takes for one character
};

/// The word for it in options and files: "utf16".
QString word(OffsetUnit unit);
/// Nothing when it is none of them.
std::optional<OffsetUnit> offsetUnit(QStringView word);

/// A text as a file gives it, and as the project keeps it: offsets that were counted in the one, in any
/// unit, become spans of the other.
class GivenText {
public:
    GivenText() = default;
    explicit GivenText(const QString &given);

    const QString &given() const { return m_given; }
    const QString &canonical() const { return m_canonical; }
    /// Characters that could not be kept.
    qsizetype replacedCount() const { return m_replacedCount; }
    const CodePoints &codePoints() const { return m_codePoints; }
    /// Whether code points and UTF-16 units are the same here.
    bool isUnitClear() const { return m_givenPoints.isIdentity(); }

    /// `[start, end)` of the given text as a span of the canonical one. Nothing when it is empty, does not
    /// lie in the text or cuts a code point.
    std::optional<Span> span(qint64 start, qint64 end, OffsetUnit unit) const;

    /// How many graphemes of the given text lie before an offset in UTF-16; nothing inside of one.
    std::optional<qsizetype> graphemesBefore(qsizetype utf16) const;

private:
    const QList<qsizetype> &graphemes() const;
    std::optional<qsizetype> canonicalOffset(qint64 given, OffsetUnit unit) const;
    std::optional<qsizetype> codePointOf(qint64 given, OffsetUnit unit) const;

    QString m_canonical;
    CodePoints m_codePoints;  ///< of the canonical text
    CodePoints m_givenPoints; ///< of the given one
    TextShift m_shift;
    qsizetype m_replacedCount = 0;
    QString m_given;                      ///< shared
    mutable QList<qsizetype> m_graphemes; ///< where each begins in the given text; made when asked for
};

} // namespace pullquote
