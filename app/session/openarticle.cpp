#include "app/session/openarticle.h"

#include "app/text/outerfirst.h"

#include <algorithm>

namespace pullquote {

OpenArticle::OpenArticle(Article article, QString text, QList<Quote> quotes)
    : m_article(std::move(article)),
      m_text(std::move(text)),
      m_codePoints(m_text),
      m_quotations(findQuotations(m_text, {m_article.language, false})),
      m_quotes(std::move(quotes))
{
    std::vector<Hit> hits;
    hits.reserve(size_t(m_quotes.count()));
    m_order.reserve(size_t(m_quotes.count() + m_quotes.count() / 16)); // as in SpanIndex
    for (const Quote &quote : m_quotes.read()) {
        m_order.push_back({quote.extent(), &quote});
        for (SpanRole role : allSpanRoles) {
            for (Span span : quote.spans(role))
                hits.push_back({span, {quote.id, role}});
        }
    }
    if (!std::is_sorted(m_order.begin(), m_order.end()))
        std::sort(m_order.begin(), m_order.end());
    m_spans = SpanIndex<QuoteSpan>(std::move(hits));
}

const Quote &OpenArticle::quoteNumber(qsizetype number) const
{
    Q_ASSERT(number >= 1 && number <= quoteCount());
    return *m_order[size_t(number - 1)].quote;
}

qsizetype OpenArticle::numberOf(QuoteId id) const
{
    const Quote *found = quote(id);
    return found ? numberFor(*found) : 0;
}

qsizetype OpenArticle::numberFor(const Quote &quote) const
{
    const auto place = std::lower_bound(m_order.begin(), m_order.end(), Place{quote.extent(), &quote});
    return place - m_order.begin() + 1;
}

qsizetype OpenArticle::numberAt(qsizetype caret) const
{
    Quote beginning;
    beginning.content = {Span{caret, caret}};
    return numberFor(beginning);
}

QList<Quotation> OpenArticle::quotationsNear(Span span) const
{
    constexpr qsizetype reach = 8000;
    QList<Quotation> near;
    for (const Quotation *quotation : m_quotations.overlapping({span.start - reach, span.end + reach}))
        near.append(*quotation);
    std::sort(near.begin(), near.end(),
              [](const Quotation &a, const Quotation &b) { return outerFirst(a.span, b.span); });
    return near;
}

QList<QuoteId> OpenArticle::quotesAt(qsizetype caret) const
{
    std::vector<Hit> hits = m_spans.touching(caret);
    std::erase_if(hits, [](const Hit &hit) { return hit.payload.role != SpanRole::Content; });
    std::sort(hits.begin(), hits.end(), [caret](const Hit &a, const Hit &b) {
        // A caret between two quotes belongs to the one it stands before.
        const bool inA = a.span.contains(caret);
        const bool inB = b.span.contains(caret);
        if (inA != inB)
            return inA;
        if (a.span.length() != b.span.length())
            return a.span.length() < b.span.length();
        return b.span.start < a.span.start;
    });
    QList<QuoteId> ids;
    for (const Hit &hit : hits) {
        if (!ids.contains(hit.payload.quote))
            ids.append(hit.payload.quote);
    }
    return ids;
}

const Quote *OpenArticle::quoteWithContent(const QList<Span> &content, AnnotatorId annotator) const
{
    if (content.isEmpty())
        return nullptr;
    for (const Hit &hit : m_spans.overlapping(content.first())) {
        const Quote *candidate = quote(hit.payload.quote);
        if (candidate->annotator == annotator && candidate->content == content)
            return candidate;
    }
    return nullptr;
}

void OpenArticle::put(const Quote &quote)
{
    remove(quote.id);
    const Quote &kept = m_quotes.put(quote);
    const Place place{kept.extent(), &kept};
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), place), place);
    for (SpanRole role : allSpanRoles) {
        for (Span span : kept.spans(role))
            m_spans.add(span, {kept.id, role});
    }
}

void OpenArticle::remove(QuoteId id)
{
    const Quote *old = quote(id);
    if (!old)
        return;
    for (SpanRole role : allSpanRoles) {
        for (Span span : old->spans(role))
            m_spans.remove(span, {id, role});
    }
    m_order.erase(std::lower_bound(m_order.begin(), m_order.end(), Place{old->extent(), old}));
    m_quotes.remove(id);
}

} // namespace pullquote
