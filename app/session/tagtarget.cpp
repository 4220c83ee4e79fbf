#include "app/session/tagtarget.h"

#include "app/model/quotekind.h"
#include "app/session/taggedquotation.h"
#include "app/text/clauses.h"
#include "app/text/sentences.h"

#include <algorithm>

namespace pullquote {

namespace {

/// A lone mark is meant when the caret is at most this far from it in its own paragraph.
constexpr qsizetype loneMarkReach = 1;

bool isPreferred(const Quote &a, const Quote *b, AnnotatorId mine)
{
    return !b || (a.annotator == mine && b->annotator != mine);
}

/// The quote that has exactly this content part, one's own first.
const Quote *quoteOf(const OpenArticle &article, Span part, const UnfinishedScope &scope)
{
    const Quote *found = nullptr;
    for (const OpenArticle::Hit &hit : article.spansIn(part)) {
        const Quote *quote = article.quote(hit.payload.quote);
        const bool fits = hit.payload.role == SpanRole::Content && hit.span == part &&
                          !scope.hidden.contains(quote->annotator);
        if (fits && isPreferred(*quote, found, scope.mine))
            found = quote;
    }
    return found;
}

TagTarget targetOn(const OpenArticle &article, const Quotation &quotation, Hold atLeast,
                   const UnfinishedScope &scope)
{
    if (const Quote *quote = quoteOn(article, quotation, atLeast, scope))
        return {quote->content, quote->id, false};
    return {quotation.parts, {}, false};
}

const Quote *quoteAround(const OpenArticle &article, qsizetype caret, const UnfinishedScope &scope)
{
    const Quote *found = nullptr;
    for (QuoteId id : article.quotesAt(caret)) {
        const Quote *quote = article.quote(id);
        if (!scope.hidden.contains(quote->annotator) && isPreferred(*quote, found, scope.mine))
            found = quote;
    }
    return found;
}

/// From the start of the words that a lone closing mark closes, or from a lone opening mark to its sentence's
/// end.
Span completed(const OpenArticle &article, const Quotation &mark)
{
    const QString &text = article.text();
    const QList<Quotation> all = article.quotationsNear(mark.span);
    const QString &language = article.article().language;
    if (mark.open.isNull()) {
        const qsizetype inside = std::max<qsizetype>(mark.span.start - 1, 0);
        return {std::min(clauseAt(text, inside, all, language).start, mark.span.start), mark.span.end};
    }
    const qsizetype inside = std::min(mark.span.end, text.size());
    return {mark.span.start, std::max(sentenceAt(text, inside, all, language).end, mark.span.end)};
}

Span clauseAround(const OpenArticle &article, qsizetype caret)
{
    return clauseAt(article.text(), caret, article.quotationsNear({caret, caret}),
                    article.article().language);
}

} // namespace

TagTarget tagTargetOf(const OpenArticle &article, const QList<Span> &content, const UnfinishedScope &scope)
{
    // Words that are shown or selected mean themselves: a quote that has more than these is another one.
    const Span extent = content.first().united(content.last());
    const Quotation *quotation = article.quotations().innermostAround(extent.start);
    if (quotation && quotation->span == extent)
        return targetOn(article, *quotation, Hold::Fills, scope);
    if (const Quote *quote = quoteOf(article, content.first(), scope))
        return {quote->content, quote->id, false};
    return {content, {}, false};
}

TagTarget tagTarget(const OpenArticle &article, qsizetype caret, Span selection, const UnfinishedScope &scope)
{
    if (!selection.isEmpty())
        return tagTargetOf(article, {selection}, scope);
    if (const Quotation *quotation = article.quotations().innermostAround(caret))
        return targetOn(article, *quotation, Hold::Contains, scope);
    if (const Quote *quote = quoteAround(article, caret, scope))
        return {quote->content, quote->id, false};
    if (const Quotation *mark = article.quotations().loneMarkNear(caret, loneMarkReach)) {
        TagTarget target = tagTargetOf(article, {completed(article, *mark)}, scope);
        target.completes = target.quote.isNull();
        return target;
    }
    return {};
}

TagTarget reportedTarget(const OpenArticle &article, qsizetype caret, Span selection,
                         const UnfinishedScope &scope)
{
    if (!selection.isEmpty())
        return tagTargetOf(article, {selection}, scope);
    for (QuoteId id : article.quotesAt(caret)) {
        const Quote &quote = *article.quote(id);
        const bool isReported = quote.kind == QuoteKind::Indirect || quote.kind == QuoteKind::Mixed;
        if (isReported && quote.annotator == scope.mine)
            return {quote.content, quote.id, false};
    }
    const Span clause = clauseAround(article, caret);
    return clause.isEmpty() ? TagTarget() : tagTargetOf(article, {clause}, scope);
}

QList<Span> sentenceAround(const OpenArticle &article, const QList<Span> &content)
{
    const Span extent = content.first().united(content.last());
    const Span sentence =
        sentenceAt(article.text(), extent.start, article.quotationsNear(extent), article.article().language);
    return sentence.contains(extent) && sentence != extent ? QList<Span>{sentence} : QList<Span>();
}

TagTarget underHouseRules(const OpenArticle &article, TagTarget target, Project::MixedQuotes rule,
                          const UnfinishedScope &scope)
{
    const bool isOpen = !target.isNothing() && target.quote.isNull() && !target.completes;
    if (rule != Project::MixedQuotes::WholeClause || !isOpen ||
        derivedKind(article.text(), article.quotations(), target.content) != QuoteKind::Mixed)
        return target;
    const Span marked = target.content.first().united(target.content.last());
    const Span clause = clauseAround(article, marked.start);
    return clause.contains(marked) ? tagTargetOf(article, {clause}, scope) : target;
}

} // namespace pullquote
