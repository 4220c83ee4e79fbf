#include "app/session/taggedquotation.h"

#include "app/text/innerwords.h"

#include <algorithm>
#include <tuple>

namespace pullquote {

namespace {

/// What a content part has to contain to have this part of the quotation; a lone mark is its own.
Span wordsToHold(const OpenArticle &article, const Quotation &quotation, Span part)
{
    const Span inner = innerWords(article.text(), quotation, part);
    return inner.isEmpty() ? part : inner;
}

Hold holdOn(Span content, const Quotation &quotation, Span part, Span words)
{
    if (content == part)
        return Hold::Exactly;
    if (!content.contains(words))
        return Hold::None;
    return quotation.span.contains(content) ? Hold::Fills : Hold::Contains;
}

/// The one rule, for all that asks: `visit` gets each quote that holds this part, whose layer is shown, with
/// the content that does, and how. It returns false to stop.
template <class Visit>
void forEachHolder(const OpenArticle &article, const Quotation &quotation, Span part,
                   const QSet<AnnotatorId> &hidden, const Visit &visit)
{
    const Span words = wordsToHold(article, quotation, part);
    for (const OpenArticle::Hit &hit : article.spansIn(part)) {
        const Hold hold =
            hit.payload.role == SpanRole::Content ? holdOn(hit.span, quotation, part, words) : Hold::None;
        if (hold == Hold::None)
            continue;
        const Quote *quote = article.quote(hit.payload.quote);
        if (!hidden.contains(quote->annotator) && !visit(*quote, hit.span, hold))
            return;
    }
}

/// Whether a quote with more words than the quotation is the quotation's, too: not when it is one of the
/// quotation around, and not when it is for words without marks or ruled out.
bool reaches(const OpenArticle &article, const Quote &quote, Span content, const Quotation &quotation)
{
    if (quote.kind != QuoteKind::Direct && quote.kind != QuoteKind::Mixed)
        return false;
    const Quotation *outer = article.quotations().around(quotation.span);
    return !outer || !content.contains(wordsToHold(article, *outer, outer->parts.first()));
}

} // namespace

QList<Span> partsOf(const Quotation &quotation)
{
    return quotation.parts.isEmpty() ? QList<Span>{quotation.span} : quotation.parts;
}

bool isTagged(const OpenArticle &article, const Quotation &quotation, const QSet<AnnotatorId> &hidden)
{
    const auto isHeld = [&](Span part) {
        bool isSo = false;
        forEachHolder(article, quotation, part, hidden, [&](const Quote &, Span, Hold) {
            isSo = true;
            return false;
        });
        return isSo;
    };
    const QList<Span> parts = partsOf(quotation);
    return std::all_of(parts.begin(), parts.end(), isHeld);
}

const Quote *quoteOn(const OpenArticle &article, const Quotation &quotation, Hold atLeast,
                     const UnfinishedScope &scope)
{
    const Quote *best = nullptr;
    std::tuple<bool, Hold, qsizetype> bestRank;
    const Span part = partsOf(quotation).first();
    forEachHolder(article, quotation, part, scope.hidden, [&](const Quote &quote, Span content, Hold hold) {
        if (hold < atLeast || (hold == Hold::Contains && !reaches(article, quote, content, quotation)))
            return true;
        const std::tuple rank{quote.annotator == scope.mine, hold, -content.length()};
        if (!best || rank > bestRank) {
            best = &quote;
            bestRank = rank;
        }
        return true;
    });
    return best;
}

} // namespace pullquote
