#include "app/session/tagging.h"

#include "app/session/spanlist.h"

/// The verbs on the words of a quote.
namespace pullquote {

Result<QuoteId> Tagging::addSpans(QuoteId id, SpanRole role, const QList<Span> &spans)
{
    if (spans.isEmpty())
        return Problem{tr("There are no words here."), {}, tr("Select some words first.")};
    ChangeSet changes = m_session.draft(tr("Add words to quote"));
    const Quote *absorbed =
        role == SpanRole::Content ? m_session.article().quoteWithContent(spans, m_session.me().id) : nullptr;
    if (absorbed && absorbed->id != id)
        changes.changes.append(Change::deletion(refOf(*absorbed)));
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        for (Span span : spans)
            quote.spans(role) = withSpan(quote.spans(role), span);
        return {};
    });
}

Result<QuoteId> Tagging::removeSpan(QuoteId id, SpanRole role, Span span)
{
    return edit(id, tr("Take words out of quote"), [&](Quote &quote) -> Result<void> {
        quote.spans(role).removeAll(span);
        return {};
    });
}

Result<QuoteId> Tagging::moveSpan(QuoteId id, SpanRole role, Span from, Span to)
{
    if (to.isEmpty())
        return Problem{
            tr("There are no words between the borders."), {}, tr("Press {delete} to delete the quote.")};
    return edit(id, tr("Move border"), [&](Quote &quote) -> Result<void> {
        quote.spans(role).removeAll(from);
        quote.spans(role) = withSpan(quote.spans(role), to);
        return {};
    });
}

Result<QuoteId> Tagging::splitPart(QuoteId id, qsizetype offset)
{
    return edit(id, tr("Split part"), [&](Quote &quote) -> Result<void> {
        const QList<Span> parts = splitAt(m_session.article().text(), quote.content, offset);
        if (parts == quote.content)
            return Problem{
                tr("There is no part to split here."), {}, tr("Move the caret between two words of a part.")};
        quote.content = parts;
        return {};
    });
}

Result<QuoteId> Tagging::setContent(QuoteId id, const QList<Span> &content)
{
    return edit(id, tr("Take other words"), [&](Quote &quote) -> Result<void> {
        quote.content = content;
        return {};
    });
}

Result<QuoteId> Tagging::mergeParts(QuoteId id)
{
    return edit(id, tr("Merge parts"), [](Quote &quote) -> Result<void> {
        quote.content = {quote.extent()};
        return {};
    });
}

} // namespace pullquote
