#include "app/formats/annotations/giventext.h"

#include "app/text/canonicaltext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace pullquote {

QString word(OffsetUnit unit)
{
    switch (unit) {
    case OffsetUnit::CodePoints:
        return QStringLiteral("code-points");
    case OffsetUnit::Utf16:
        return QStringLiteral("utf16");
    case OffsetUnit::Graphemes:
        return QStringLiteral("graphemes");
    }
    Q_UNREACHABLE();
}

std::optional<OffsetUnit> offsetUnit(QStringView given)
{
    for (OffsetUnit unit : {OffsetUnit::CodePoints, OffsetUnit::Utf16, OffsetUnit::Graphemes}) {
        if (given == word(unit))
            return unit;
    }
    return std::nullopt;
}

GivenText::GivenText(const QString &given) : m_givenPoints(given), m_given(given)
{
    CanonicalText canonical = canonicalText(given);
    m_canonical = std::move(canonical.text);
    m_replacedCount = canonical.replacedCount;
    m_codePoints = CodePoints(m_canonical);
    if (m_canonical.size() != given.size())
        m_shift = TextShift(given);
}

std::optional<qsizetype> GivenText::codePointOf(qint64 given, OffsetUnit unit) const
{
    switch (unit) {
    case OffsetUnit::CodePoints:
        return given >= 0 && given <= m_givenPoints.length() ? std::optional<qsizetype>(given) : std::nullopt;
    case OffsetUnit::Utf16:
        return m_givenPoints.toCodePoint(given);
    case OffsetUnit::Graphemes:
        break;
    }
    return given >= 0 && given < graphemes().size() ? m_givenPoints.toCodePoint(graphemes()[given])
                                                    : std::nullopt;
}

const QList<qsizetype> &GivenText::graphemes() const
{
    if (!m_graphemes.isEmpty())
        return m_graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_given);
    for (qsizetype border = 0; border >= 0; border = finder.toNextBoundary())
        m_graphemes.append(border);
    return m_graphemes;
}

std::optional<qsizetype> GivenText::graphemesBefore(qsizetype utf16) const
{
    const auto border = std::lower_bound(graphemes().begin(), graphemes().end(), utf16);
    return border != graphemes().end() && *border == utf16 ? std::optional(border - graphemes().begin())
                                                           : std::nullopt;
}

std::optional<qsizetype> GivenText::canonicalOffset(qint64 given, OffsetUnit unit) const
{
    const std::optional<qsizetype> codePoint = codePointOf(given, unit);
    return codePoint ? m_codePoints.toUtf16(m_shift.canonical(*codePoint)) : std::nullopt;
}

std::optional<Span> GivenText::span(qint64 start, qint64 end, OffsetUnit unit) const
{
    const std::optional<qsizetype> from = canonicalOffset(start, unit);
    const std::optional<qsizetype> to = canonicalOffset(end, unit);
    return from && to && *from < *to ? std::optional(Span{*from, *to}) : std::nullopt;
}

} // namespace pullquote
