#include "app/text/quotationlookup.h"

#include "app/text/innerwords.h"
#include "app/text/snapping.h"

#include <algorithm>

namespace pullquote {

QuotationLookup::QuotationLookup(QList<Quotation> quotations) : m_quotations(std::move(quotations))
{
    std::vector<SpanIndex<qsizetype>::Entry> whole, lone;
    for (qsizetype i = 0; i < m_quotations.size(); ++i)
        (m_quotations[i].balanced ? whole : lone).push_back({m_quotations[i].span, i});
    m_whole = SpanIndex<qsizetype>(std::move(whole));
    m_lone = SpanIndex<qsizetype>(std::move(lone));
}

const Quotation *QuotationLookup::innermostAround(qsizetype caret) const
{
    // The last in order starts latest, which is the right one of two and the inner one of two that nest.
    const auto touching = m_whole.touching(caret);
    const auto inside = std::find_if(touching.rbegin(), touching.rend(),
                                     [caret](const auto &entry) { return entry.span.contains(caret); });
    if (inside != touching.rend())
        return &m_quotations[inside->payload];
    return touching.empty() ? nullptr : &m_quotations[touching.back().payload];
}

const Quotation *QuotationLookup::around(Span span) const
{
    const auto touching = m_whole.touching(span.start);
    const auto outer = std::find_if(touching.rbegin(), touching.rend(), [span](const auto &entry) {
        return entry.span.contains(span) && entry.span != span;
    });
    return outer == touching.rend() ? nullptr : &m_quotations[outer->payload];
}

const Quotation *QuotationLookup::filledBy(QStringView text, Span selection) const
{
    selection = shedSpace(text, selection);
    for (const auto &entry : m_whole.touching(selection.start)) {
        const Quotation &quotation = m_quotations[entry.payload];
        const Span words = innerWords(text, quotation, quotation.span);
        if (!words.isEmpty() && quotation.span.contains(selection) && selection.contains(words))
            return &quotation;
    }
    return nullptr;
}

const Quotation *QuotationLookup::loneMarkAt(qsizetype caret) const
{
    const auto touching = m_lone.touching(caret);
    return touching.empty() ? nullptr : &m_quotations[touching.back().payload];
}

const Quotation *QuotationLookup::loneMarkNear(qsizetype caret, qsizetype reach) const
{
    const auto right = m_lone.firstFrom(caret);
    const auto left = m_lone.lastBefore(caret);
    const qsizetype toRight = right ? right->span.start - caret : reach + 1;
    const qsizetype toLeft = left ? std::max<qsizetype>(caret - left->span.end, 0) : reach + 1;
    if (std::min(toLeft, toRight) > reach)
        return nullptr;
    return &m_quotations[toRight <= toLeft ? right->payload : left->payload];
}

QList<const Quotation *> QuotationLookup::overlapping(Span range) const
{
    QList<const Quotation *> found;
    for (const SpanIndex<qsizetype> *index : {&m_whole, &m_lone})
        index->forEachOverlapping(range,
                                  [&](const auto &entry) { found.append(&m_quotations[entry.payload]); });
    return found;
}

const Quotation *QuotationLookup::next(qsizetype offset) const
{
    const auto found = std::partition_point(m_quotations.cbegin(), m_quotations.cend(),
                                            [offset](const Quotation &q) { return q.span.start < offset; });
    return found == m_quotations.cend() ? nullptr : &*found;
}

const Quotation *QuotationLookup::previous(qsizetype offset) const
{
    const auto after = std::partition_point(m_quotations.cbegin(), m_quotations.cend(),
                                            [offset](const Quotation &q) { return q.span.start < offset; });
    return after == m_quotations.cbegin() ? nullptr : &*(after - 1);
}

} // namespace pullquote
