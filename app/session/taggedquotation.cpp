#include "app/session/taggedquotation.h"

#include "app/text/innerwords.h"

#include <tuple>

namespace pullquote {

namespace {

Hold holdOn(const OpenArticle &article, Span content, const Quotation &quotation, Span part)
{
    if (content == part)
        return Hold::Exactly;
    if (!content.contains(wordsToHold(article, quotation, part)))
        return Hold::None;
    return quotation.span.contains(content) ? Hold::Fills : Hold::Contains;
}

/// Whether a quote with more words than the quotation is the quotation's, too: not when it is one of the
/// quotation around, and not when it is for words without marks or ruled out.
bool reaches(const OpenArticle &article, const Quote &quote, Span content, const Quotation &quotation)
{
    if (quote.kind != QuoteKind::Direct && quote.kind != QuoteKind::Mixed)
        return false;
    const Quotation *outer = article.quotations().around(quotation.span);
    return !outer || holdOn(article, content, *outer, outer->parts.first()) == Hold::None;
}

} // namespace

Span wordsToHold(const OpenArticle &article, const Quotation &quotation, Span part)
{
    const Span inner = innerWords(article.text(), quotation, part);
    return inner.isEmpty() ? part : inner;
}

QList<Span> partsOf(const Quotation &quotation)
{
    return quotation.parts.isEmpty() ? QList<Span>{quotation.span} : quotation.parts;
}

const Quote *quoteOn(const OpenArticle &article, const Quotation &quotation, Hold atLeast,
                     const UnfinishedScope &scope)
{
    const Quote *best = nullptr;
    std::tuple<bool, Hold, qsizetype> bestRank;
    const Span part = partsOf(quotation).first();
    for (const OpenArticle::Hit &hit : article.spansIn(part)) {
        if (hit.payload.role != SpanRole::Content)
            continue;
        const Hold hold = holdOn(article, hit.span, quotation, part);
        if (hold == Hold::None || hold < atLeast)
            continue;
        const Quote *quote = article.quote(hit.payload.quote);
        if (hold == Hold::Contains && !reaches(article, *quote, hit.span, quotation))
            continue;
        const std::tuple rank{quote->annotator == scope.mine, hold, -hit.span.length()};
        if (!scope.hidden.contains(quote->annotator) && (!best || rank > bestRank)) {
            best = quote;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace pullquote
