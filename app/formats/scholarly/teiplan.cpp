#include "app/formats/scholarly/teiplan.h"

#include "app/formats/scholarly/tei.h"
#include "app/model/words.h"

#include <algorithm>

namespace pullquote::tei {

namespace {

/// Who has marked most.
AnnotatorId busiest(const QList<Quote> &quotes)
{
    QMap<AnnotatorId, qsizetype> counts;
    for (const Quote &quote : quotes)
        ++counts[quote.annotator];
    AnnotatorId found;
    for (auto one = counts.begin(); one != counts.end(); ++one) {
        if (found.isNull() || *one > counts.value(found))
            found = one.key();
    }
    return found;
}

bool isOuter(const PlannedSpan *a, const PlannedSpan *b)
{
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start;
    return a->span.end > b->span.end;
}

bool liesInParagraph(Span span, const QString &text)
{
    return !QStringView(text).mid(span.start, span.length()).contains(u'\n');
}

} // namespace

Plan::Plan(const ArticleContent &content)
{
    for (qsizetype i = 0; i < content.quotes.size(); ++i)
        add(content.quotes[i], i);
    choose(busiest(content.quotes), content);
    for (const PlannedSpan &planned : std::as_const(m_spans)) {
        if (planned.isInline)
            m_inline.append(&planned);
        else
            m_anchors << planned.span.start << planned.span.end;
    }
    std::stable_sort(m_inline.begin(), m_inline.end(), isOuter);
    std::sort(m_anchors.begin(), m_anchors.end());
    m_anchors.erase(std::unique(m_anchors.begin(), m_anchors.end()), m_anchors.end());
}

void Plan::add(const Quote &quote, qsizetype place)
{
    for (SpanRole role : allSpanRoles) {
        QString previous;
        for (qsizetype i = 0; i < quote.spans(role).size(); ++i) {
            PlannedSpan planned;
            planned.span = quote.spans(role)[i];
            planned.role = role;
            planned.quote = place;
            planned.id = idOf(quotePrefix, quote.id);
            if (role != SpanRole::Content || i > 0)
                planned.id += QStringLiteral("-%1-%2").arg(word(role)).arg(i + 1);
            if (role == SpanRole::Content && i > 0) {
                planned.previous = previous;
                m_spans.last().next = planned.id;
            }
            previous = planned.id;
            m_spans.append(planned);
        }
    }
}

/// From outer to inner: what would cross one that is chosen already is not.
void Plan::choose(AnnotatorId annotator, const ArticleContent &content)
{
    QList<PlannedSpan *> candidates;
    for (PlannedSpan &planned : m_spans) {
        if (content.quotes[planned.quote].annotator == annotator &&
            liesInParagraph(planned.span, content.text))
            candidates.append(&planned);
    }
    std::stable_sort(candidates.begin(), candidates.end(), isOuter);
    QList<qsizetype> open; // ends of those chosen that are not over yet
    for (PlannedSpan *planned : std::as_const(candidates)) {
        while (!open.isEmpty() && open.last() <= planned->span.start)
            open.removeLast();
        if (!open.isEmpty() && open.last() < planned->span.end)
            continue;
        open.append(planned->span.end);
        planned->isInline = true;
    }
    keepTogether();
}

/// Elements are read in the order of the text: spans of a role that stand in another one keep theirs apart.
void Plan::keepTogether()
{
    QSet<std::pair<qsizetype, int>> apart;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const PlannedSpan &planned = m_spans[i];
        const bool follows =
            i > 0 && m_spans[i - 1].quote == planned.quote && m_spans[i - 1].role == planned.role;
        if (!planned.isInline || (follows && m_spans[i - 1].span.end > planned.span.start))
            apart.insert({planned.quote, int(planned.role)});
    }
    for (PlannedSpan &planned : m_spans) {
        if (apart.contains({planned.quote, int(planned.role)}))
            planned.isInline = false;
    }
}

} // namespace pullquote::tei
