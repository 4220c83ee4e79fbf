#include "app/formats/annotations/foldedtext.h"

#include <algorithm>

namespace pullquote {

QString foldedSpace(QStringView text)
{
    return text.toString().simplified();
}

QString withStraightMarks(QString text)
{
    constexpr QStringView doubles = u"“”„‟«»〝〞″";
    constexpr QStringView singles = u"‘’‚‛‹›′`´";
    for (QChar &c : text) {
        if (c.unicode() < 0x80 && c != u'`')
            continue;
        if (doubles.contains(c))
            c = u'"';
        else if (singles.contains(c))
            c = u'\'';
    }
    return text;
}

FoldedText::FoldedText(QStringView text)
{
    m_folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSpace = text[i].isSpace();
        if (isSpace && (m_folded.isEmpty() || m_folded.back() == u' ')) {
            if (m_gaps.isEmpty() || m_gaps.last().folded != m_folded.size())
                m_gaps.append({m_folded.size(), 0});
            m_gaps.last().removed = i + 1 - m_folded.size();
            continue;
        }
        m_folded.append(isSpace ? QChar(u' ') : text[i]);
    }
}

qsizetype FoldedText::unfolded(qsizetype offset) const
{
    const auto after = std::upper_bound(m_gaps.begin(), m_gaps.end(), offset,
                                        [](qsizetype at, const Gap &gap) { return at < gap.folded; });
    return after == m_gaps.begin() ? offset : offset + std::prev(after)->removed;
}

Span FoldedText::unfolded(Span span) const
{
    // The end is behind the last unit: white space that follows does not belong to the words.
    return {unfolded(span.start), unfolded(span.end - 1) + 1};
}

} // namespace pullquote
