#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace pullquote {

/// Converts offsets of one text between UTF-16 code units and Unicode code points; the only place that does.
///
/// A text without surrogate pairs needs no table: the conversion is the identity. Otherwise the positions of
/// its surrogate pairs are kept (shared between copies) and a lookup is a binary search among them. A lone
/// surrogate counts as one code point. Offsets outside the text or inside a pair have no counterpart: the
/// answer is empty.
class CodePoints {
public:
    /// Of an empty text.
    CodePoints() = default;
    /// One pass over `text`, which is not kept.
    explicit CodePoints(QStringView text);

    /// The text's length in code points.
    qsizetype length() const { return m_utf16Length - m_pairs.size(); }
    /// The text's length in UTF-16 code units.
    qsizetype utf16Length() const { return m_utf16Length; }
    bool isIdentity() const { return m_pairs.isEmpty(); }

    /// `codePoint` in [0, length()].
    std::optional<qsizetype> toUtf16(qsizetype codePoint) const;
    /// `utf16` in [0, utf16Length()] and not between the halves of a pair.
    std::optional<qsizetype> toCodePoint(qsizetype utf16) const;

    /// Both ends convertible and in order; an empty span stays empty.
    std::optional<Span> toUtf16(CodePointSpan span) const;
    std::optional<CodePointSpan> toCodePoints(Span span) const;

private:
    qsizetype m_utf16Length = 0;
    QList<qsizetype> m_pairs; ///< where each surrogate pair starts, in UTF-16 units, ascending
};

} // namespace pullquote
