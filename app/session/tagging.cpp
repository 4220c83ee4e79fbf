#include "app/session/tagging.h"

#include "app/model/quotekind.h"
#include "app/text/canonicaltext.h"

#include <algorithm>

namespace pullquote {

Problem Tagging::noCurrentQuote()
{
    return {tr("No current quote."), {}, tr("Click a quote or press {nextQuote} first.")};
}

Quote Tagging::own(const Quote &quote, const QDateTime &now) const
{
    Quote mine = quote;
    if (quote.annotator != m_session.me().id) {
        mine.id = QuoteId::create();
        mine.annotator = m_session.me().id;
        mine.derivedFrom = quote.id;
        mine.created = now;
    }
    return mine;
}

void Tagging::settle(Quote &quote, const QDateTime &now) const
{
    if (!quote.kindManual)
        quote.kind = derivedKind(m_session.article().text(), m_session.article().quotations(), quote.content);
    quote.modified = now;
}

Result<std::optional<Quote>> Tagging::edited(const Quote &before, const QDateTime &now,
                                             const Edit &change) const
{
    const Quote untouched = own(before, now);
    Quote after = untouched;
    if (const Result<void> changed = change(after); !changed)
        return changed.problem();
    if (after == untouched)
        return std::optional<Quote>();
    if (after.content.isEmpty())
        return Problem{
            tr("A quote needs at least one part."), {}, tr("Press {delete} to delete the whole quote.")};
    settle(after, now);
    return std::optional(after);
}

Result<QuoteId> Tagging::commitEdited(ChangeSet changes, QuoteId id, const Edit &change)
{
    const Quote *before = m_session.article().quote(id);
    if (!before)
        return noCurrentQuote();
    const Result<std::optional<Quote>> after = edited(*before, changes.at, change);
    if (!after)
        return after.problem();
    const QuoteId own = *after ? (*after)->id : id;
    if (*after)
        changes.changes.append(Change::to(**after));
    if (changes.isEmpty())
        return id;
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    if (m_session.currentQuote() == id)
        m_session.setCurrentQuote(own);
    if (own != id)
        emit m_session.quoteCopied(own);
    return own;
}

Result<QuoteId> Tagging::edit(QuoteId id, const QString &label, const Edit &change)
{
    return commitEdited(m_session.draft(label), id, change);
}

Result<void> Tagging::editAll(ChangeSet changes, const QList<QuoteId> &ids, const Edit &change)
{
    if (ids.isEmpty())
        return noCurrentQuote();
    QuoteId current = m_session.currentQuote();
    QuoteId copy;
    for (QuoteId id : ids) {
        const Quote *before = m_session.article().quote(id);
        if (!before)
            continue;
        const Result<std::optional<Quote>> after = edited(*before, changes.at, change);
        if (!after)
            return after.problem();
        if (!*after)
            continue;
        if ((*after)->id != id)
            copy = (*after)->id;
        if (id == current)
            current = (*after)->id;
        changes.changes.append(Change::to(**after));
    }
    if (changes.isEmpty())
        return {};
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed;
    m_session.setCurrentQuote(current);
    if (!copy.isNull())
        emit m_session.quoteCopied(copy);
    return {};
}

Result<QuoteId> Tagging::tag(const TagRequest &request)
{
    const OpenArticle &article = m_session.article();
    if (article.isNull() || request.content.isEmpty())
        return Problem{
            tr("There is nothing to tag here."), {}, tr("Select some words or move into a quotation.")};
    const bool ruledOut = request.kind == QuoteKind::NotAQuote;
    ChangeSet changes = m_session.draft(ruledOut ? tr("Not a quote") : tr("Tag quote"));
    Quote quote;
    quote.id = QuoteId::create();
    quote.article = article.article().id;
    quote.annotator = m_session.me().id;
    quote.content = request.content;
    quote.cue = request.cue;
    quote.source = request.source;
    quote.topics = request.topics;
    std::sort(quote.topics.begin(), quote.topics.end());
    quote.note = canonicalText(request.note).text;
    quote.created = changes.at;
    if (const std::optional<SpeakerId> speaker = chosen(changes, request.speaker))
        quote.speakers = {*speaker};
    addSpeakers(quote, request.alsoSpeaking);
    quote.flags.setFlag(QuoteFlag::Guessed, request.speaker.guessed && !quote.speakers.isEmpty());
    if (request.kind) {
        quote.kind = *request.kind;
        quote.kindManual = true;
    }
    settle(quote, changes.at);
    changes.changes.append(Change::to(quote));
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    m_session.setCurrentQuote(quote.id);
    return quote.id;
}

Result<QuoteId> Tagging::copyToOwnLayer(QuoteId id)
{
    const Quote *quote = m_session.article().quote(id);
    if (!quote)
        return noCurrentQuote();
    if (quote->annotator == m_session.me().id)
        return Problem{tr("This quote is your own."), {}, {}};
    ChangeSet changes = m_session.draft(tr("Copy quote"));
    Quote copy = own(*quote, changes.at);
    copy.modified = changes.at;
    changes.changes.append(Change::to(copy));
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    m_session.setCurrentQuote(copy.id);
    return copy.id;
}

Result<QuoteId> Tagging::tagAgain(QuoteId id, const SpeakerChoice &choice)
{
    const Result<QuoteId> tagged = setSpeaker(id, choice);
    const Quote *quote = tagged ? m_session.article().quote(*tagged) : nullptr;
    return quote && quote->annotator != m_session.me().id ? copyToOwnLayer(*tagged) : tagged;
}

Result<QuoteId> Tagging::setKind(QuoteId id, QuoteKind kind)
{
    return edit(id, tr("Set kind"), [kind](Quote &quote) -> Result<void> {
        quote.kind = kind;
        quote.kindManual = true;
        return {};
    });
}

Result<QuoteId> Tagging::setNote(QuoteId id, const QString &note)
{
    return edit(id, tr("Edit note"), [&](Quote &quote) -> Result<void> {
        quote.note = canonicalText(note).text;
        return {};
    });
}

Result<QuoteId> Tagging::setFlag(QuoteId id, QuoteFlag flag, bool on)
{
    const QString label = flag == QuoteFlag::Guessed ? tr("Confirm speaker") : tr("Flag quote");
    return edit(id, label, [&](Quote &quote) -> Result<void> {
        quote.flags.setFlag(flag, on);
        return {};
    });
}

Result<QuoteId> Tagging::completeAsItIs(QuoteId id, const QString &reason)
{
    return edit(id, tr("Ignore what is missing"), [&](Quote &quote) -> Result<void> {
        quote.flags.setFlag(QuoteFlag::Complete, true);
        addToNote(quote, canonicalText(reason).text.trimmed());
        return {};
    });
}

void Tagging::addToNote(Quote &quote, const QString &words)
{
    if (!words.isEmpty() && !quote.note.contains(words))
        quote.note += (quote.note.isEmpty() ? QString() : QStringLiteral("\n")) + words;
}

Result<void> Tagging::remove(const QList<QuoteId> &ids)
{
    ChangeSet changes = m_session.draft(tr("Delete %n quote(s)", nullptr, int(ids.size())));
    int others = 0;
    for (QuoteId id : ids) {
        const Quote *quote = m_session.article().quote(id);
        if (quote && quote->annotator == m_session.me().id)
            changes.changes.append(Change::deletion(refOf(*quote)));
        else if (quote)
            ++others;
    }
    if (others > 0)
        return Problem{tr("%n quote(s) belong to another annotator.", nullptr, others),
                       {},
                       tr("Only its annotator deletes a quote. Rule it out with {notAQuote} in your own "
                          "layer instead.")};
    if (changes.isEmpty())
        return noCurrentQuote();
    return m_session.commit(std::move(changes));
}

} // namespace pullquote
