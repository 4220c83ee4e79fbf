#include "app/session/tagging.h"

#include "app/session/spanlist.h"
#include "app/session/tagtarget.h"

/// The verbs on the words of a quote.
namespace pullquote {

Result<QuoteId> Tagging::addSpans(QuoteId id, SpanRole role, const QList<Span> &spans)
{
    if (spans.isEmpty())
        return Problem{tr("There are no words here."), {}, tr("Select some words first.")};
    ChangeSet changes = m_session.draft(tr("Add words to quote"));
    const TagTarget tagged =
        role == SpanRole::Content ? tagTargetOf(m_session.article(), spans, m_session.scope()) : TagTarget();
    const Quote *absorbed = tagged.quote == id ? nullptr : m_session.article().quote(tagged.quote);
    if (absorbed && absorbed->annotator != m_session.me().id)
        absorbed = nullptr;
    if (absorbed)
        changes.changes.append(Change::deletion(refOf(*absorbed)));
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        for (Span span : absorbed ? spans + absorbed->content : spans)
            quote.spans(role) = withSpan(quote.spans(role), span);
        if (absorbed)
            inherit(quote, *absorbed);
        return {};
    });
}

/// What is known of a quote that becomes a part goes on where the whole does not know better. Why words are
/// no quote is known of these words only.
void Tagging::inherit(Quote &quote, const Quote &absorbed) const
{
    if (absorbed.kind == QuoteKind::NotAQuote)
        return;
    const bool isOneSpeaker =
        quote.speakers.isEmpty() || absorbed.speakers.isEmpty() || quote.speakers == absorbed.speakers;
    for (SpanRole role : {SpanRole::Cue, SpanRole::Source, SpanRole::Addressee}) {
        if (role == SpanRole::Source && !isOneSpeaker)
            continue; // they name somebody else
        for (Span span : absorbed.spans(role))
            quote.spans(role) = withSpan(quote.spans(role), span);
    }
    if (quote.speakers.isEmpty()) {
        quote.speakers = absorbed.speakers;
        quote.flags |= absorbed.flags & QuoteFlag::Guessed;
    }
    if (quote.addressees.isEmpty())
        quote.addressees = absorbed.addressees;
    addTopics(quote, absorbed.topics);
    addToNote(quote, absorbed.note);
    quote.flags |= absorbed.flags & (QuoteFlag::Important | QuoteFlag::Uncertain);
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
