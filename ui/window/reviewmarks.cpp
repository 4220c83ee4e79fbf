#include "ui/window/reviewmarks.h"

#include "app/reviewing/casewords.h"
#include "ui/window/sessionmarks.h"

namespace pullquote {

std::optional<Side> ReviewMarks::sideOf(const Quote &quote) const
{
    for (Side side : {Side::Left, Side::Right}) {
        if (quote.annotator == m_review.annotator(side) && isShown(side))
            return side;
    }
    return std::nullopt;
}

/// None is, while the result of one is being edited.
bool ReviewMarks::isCurrent(qsizetype index) const
{
    return index >= 0 && index == m_review.current() && m_session.currentQuote().isNull();
}

std::optional<Highlight> ReviewMarks::highlightOf(const Quote &quote, Span span) const
{
    const std::optional<Side> side = sideOf(quote);
    if (!side)
        return std::nullopt;
    const qsizetype index = m_review.caseOf(quote.id);
    Highlight highlight{span, HighlightStyle::Quote, m_theme.muted, quote.id.uuid(), isCurrent(index)};
    if (index < 0) { // ruled out, and the other has nothing there
        highlight.style = HighlightStyle::NotAQuote;
        return highlight;
    }
    const bool isAgreed = m_review.at(index).type() == CaseType::Same;
    if (isAgreed && *side == Side::Right && isShown(Side::Left))
        return std::nullopt; // the left one's stands for both
    if (!isAgreed) {
        highlight.style = *side == Side::Left ? HighlightStyle::Quote : HighlightStyle::Counterpart;
        highlight.colour = m_theme.colour(int(*side));
    }
    return highlight;
}

QList<Highlight> ReviewMarks::highlightsIn(Span visible) const
{
    QList<Highlight> highlights;
    const OpenArticle &article = m_session.article();
    for (const OpenArticle::Hit &hit : article.spansIn(visible)) {
        const Quote &quote = *article.quote(hit.payload.quote);
        if (quote.id == m_session.currentQuote()) {
            highlights.append(m_marks.highlightOf(quote, hit.payload.role, hit.span));
        } else if (hit.payload.role == SpanRole::Content) {
            if (const std::optional<Highlight> highlight = highlightOf(quote, hit.span))
                highlights.append(*highlight);
        }
    }
    m_marks.appendUntagged(visible, highlights);
    m_marks.appendPreview(highlights);
    return highlights;
}

QList<RailLabel> ReviewMarks::labelsIn(Span visible) const
{
    QList<RailLabel> labels;
    const CaseWords words(m_review);
    for (const OpenArticle::Hit &hit : m_session.article().spansIn(visible)) {
        const Quote &quote = *m_session.article().quote(hit.payload.quote);
        const qsizetype index = m_review.caseOf(quote.id);
        const bool isFirst = hit.payload.role == SpanRole::Content && hit.span.start == quote.extent().start;
        if (!isFirst || index < 0 || !visible.contains(hit.span.start) || !sideOf(quote))
            continue;
        // One label a case, at the side that begins it.
        const Quote *left = m_review.quote(index, Side::Left);
        const bool isOther = left && left->id != quote.id && isShown(Side::Left);
        if (isOther)
            continue;
        const bool isDecided = m_review.standing(index).state == Standing::State::Decided;
        const Case &one = m_review.at(index);
        const QColor colour = one.type() == CaseType::Same    ? m_theme.muted
                              : one.type() == CaseType::OnlyB ? m_theme.colour(1)
                                                              : m_theme.colour(0);
        labels.append({hit.span, int(one.group) + 1,
                       (isDecided ? QStringLiteral("✓ ") : QString()) + words.nameOf(one.type()),
                       words.standing(index), colour, isCurrent(index), 0, quote.id.uuid()});
    }
    return labels;
}

QString ReviewMarks::wordsAt(qsizetype offset) const
{
    const qsizetype index = m_review.caseAt(offset);
    return index < 0 ? m_marks.wordsAt(offset) : CaseWords(m_review).spoken(index);
}

} // namespace pullquote
