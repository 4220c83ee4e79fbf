#include "app/text/codepoints.h"

#include <QChar>

#include <algorithm>

namespace pullquote {

CodePoints::CodePoints(QStringView text) : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

std::optional<qsizetype> CodePoints::toUtf16(qsizetype codePoint) const
{
    if (codePoint < 0 || codePoint > length())
        return std::nullopt;
    // The k-th pair starts at the code point m_pairs[k] - k, which grows with k: each pair takes two units.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

std::optional<qsizetype> CodePoints::toCodePoint(qsizetype utf16) const
{
    if (utf16 < 0 || utf16 > m_utf16Length)
        return std::nullopt;
    const qsizetype before = std::lower_bound(m_pairs.cbegin(), m_pairs.cend(), utf16) - m_pairs.cbegin();
    if (before > 0 && m_pairs[before - 1] == utf16 - 1)
        return std::nullopt;
    return utf16 - before;
}

std::optional<Span> CodePoints::toUtf16(CodePointSpan span) const
{
    const auto start = toUtf16(span.start);
    const auto end = toUtf16(span.end);
    if (!start || !end || *end < *start)
        return std::nullopt;
    return Span{*start, *end};
}

std::optional<CodePointSpan> CodePoints::toCodePoints(Span span) const
{
    const auto start = toCodePoint(span.start);
    const auto end = toCodePoint(span.end);
    if (!start || !end || *end < *start)
        return std::nullopt;
    return CodePointSpan{*start, *end};
}

} // namespace pullquote
