#include "app/session/tagging.h"

#include "app/session/quotekind.h"
#include "app/session/spanlist.h"
#include "app/text/canonicaltext.h"

#include <algorithm>

namespace pullquote {

Problem Tagging::noCurrentQuote()
{
    return {tr("No current quote."), {}, tr("Click a quote or press N first.")};
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
        quote.kind = derivedKind(m_session.article(), quote.content);
    quote.modified = now;
}

std::optional<SpeakerId> Tagging::chosen(ChangeSet &changes, const SpeakerChoice &choice) const
{
    if (choice.isNobody())
        return std::nullopt;
    const Catalogue &catalogue = m_session.catalogue();
    const QString newName = canonicalLine(choice.newName).text;
    const Speaker *known =
        choice.speaker.isNull() ? catalogue.speakerNamed(newName) : catalogue.speaker(choice.speaker);
    Speaker speaker = known ? *known : Speaker();
    if (!known) {
        speaker.id = SpeakerId::create();
        speaker.name = newName;
    }
    const QString alias = canonicalLine(choice.alias).text;
    const bool isNewAlias = !alias.isEmpty() && alias != speaker.name && !speaker.aliases.contains(alias);
    if (isNewAlias)
        speaker.aliases.append(alias);
    if (!known || isNewAlias)
        changes.changes.append(Change::to(speaker));
    return speaker.id;
}

Result<QuoteId> Tagging::commitEdited(ChangeSet changes, QuoteId id, const Edit &change)
{
    const Quote *before = m_session.article().quote(id);
    if (!before)
        return noCurrentQuote();
    Quote after = own(*before, changes.at);
    if (const Result<void> changed = change(after); !changed)
        return changed.problem();
    Quote same = *before;
    same.id = after.id;
    same.annotator = after.annotator;
    same.derivedFrom = after.derivedFrom;
    same.created = after.created;
    if (after == same && changes.isEmpty())
        return id;
    if (after.content.isEmpty())
        return Problem{
            tr("A quote needs at least one part."), {}, tr("Press Del to delete the whole quote.")};
    settle(after, changes.at);
    changes.changes.append(Change::to(after));
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    if (m_session.currentQuote() == id)
        m_session.setCurrentQuote(after.id);
    return after.id;
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
    for (QuoteId id : ids) {
        const Quote *before = m_session.article().quote(id);
        if (!before)
            continue;
        Quote after = own(*before, changes.at);
        if (const Result<void> changed = change(after); !changed)
            return changed;
        settle(after, changes.at);
        if (id == current)
            current = after.id;
        changes.changes.append(Change::to(after));
    }
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed;
    m_session.setCurrentQuote(current);
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

Result<QuoteId> Tagging::addSpans(QuoteId id, SpanRole role, const QList<Span> &spans)
{
    if (spans.isEmpty())
        return Problem{tr("There are no words here."), {}, tr("Select some words first.")};
    ChangeSet changes = m_session.draft(tr("Add words to quote"));
    const Quote *absorbed = role == SpanRole::Content ? m_session.article().quoteWithContent(spans) : nullptr;
    if (absorbed && absorbed->id != id && absorbed->annotator == m_session.me().id)
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
            tr("There are no words between the borders."), {}, tr("Press Del to delete the quote.")};
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

Result<QuoteId> Tagging::mergeParts(QuoteId id)
{
    return edit(id, tr("Merge parts"), [](Quote &quote) -> Result<void> {
        quote.content = {quote.extent()};
        return {};
    });
}

Result<QuoteId> Tagging::setKind(QuoteId id, QuoteKind kind)
{
    return edit(id, tr("Set kind"), [kind](Quote &quote) -> Result<void> {
        quote.kind = kind;
        quote.kindManual = true;
        return {};
    });
}

Result<QuoteId> Tagging::setSpeaker(QuoteId id, const SpeakerChoice &choice)
{
    ChangeSet changes = m_session.draft(tr("Set speaker"));
    const std::optional<SpeakerId> speaker = chosen(changes, choice);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        quote.speakers = speaker ? QList<SpeakerId>{*speaker} : QList<SpeakerId>();
        quote.flags.setFlag(QuoteFlag::Guessed, speaker && choice.guessed);
        return {};
    });
}

Result<QuoteId> Tagging::setSpeakerAndTopics(QuoteId id, const SpeakerChoice &choice,
                                             const QList<TopicId> &topics)
{
    ChangeSet changes = m_session.draft(tr("Tag like the last"));
    const std::optional<SpeakerId> speaker = chosen(changes, choice);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        quote.speakers = speaker ? QList<SpeakerId>{*speaker} : QList<SpeakerId>();
        quote.topics = topics;
        std::sort(quote.topics.begin(), quote.topics.end());
        quote.flags.setFlag(QuoteFlag::Guessed, false);
        return {};
    });
}

Result<QuoteId> Tagging::addSpeaker(QuoteId id, const SpeakerChoice &choice)
{
    ChangeSet changes = m_session.draft(tr("Add speaker"));
    const std::optional<SpeakerId> speaker = chosen(changes, choice);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        if (speaker && !quote.speakers.contains(*speaker))
            quote.speakers.append(*speaker);
        std::sort(quote.speakers.begin(), quote.speakers.end());
        quote.flags.setFlag(QuoteFlag::Guessed, false);
        return {};
    });
}

Result<QuoteId> Tagging::removeSpeaker(QuoteId id, SpeakerId speaker)
{
    return edit(id, tr("Remove speaker"), [&](Quote &quote) -> Result<void> {
        const Catalogue &catalogue = m_session.catalogue();
        quote.speakers.removeIf(
            [&](SpeakerId other) { return catalogue.resolved(other) == catalogue.resolved(speaker); });
        quote.flags.setFlag(QuoteFlag::Guessed, false);
        return {};
    });
}

Result<QuoteId> Tagging::setAddressee(QuoteId id, const SpeakerChoice &choice)
{
    ChangeSet changes = m_session.draft(tr("Set addressee"));
    const std::optional<SpeakerId> addressee = chosen(changes, choice);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        quote.addressees = addressee ? QList<SpeakerId>{*addressee} : QList<SpeakerId>();
        return {};
    });
}

Result<QuoteId> Tagging::confirmSpeaker(QuoteId id)
{
    return setFlag(id, QuoteFlag::Guessed, false);
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

Result<void> Tagging::toggleTopic(const QList<QuoteId> &ids, TopicId topic)
{
    const Catalogue &catalogue = m_session.catalogue();
    const Topic *known = catalogue.topic(topic);
    if (!known)
        return Problem{tr("There is no such topic."), {}, tr("Press 0 to choose or create one.")};
    const auto isIt = [&](TopicId other) { return catalogue.resolved(other) == known->id; };
    const bool allHaveIt = std::all_of(ids.begin(), ids.end(), [&](QuoteId id) {
        const Quote *quote = m_session.article().quote(id);
        return !quote || std::any_of(quote->topics.begin(), quote->topics.end(), isIt);
    });
    const QString label = (allHaveIt ? tr("Remove topic %1") : tr("Add topic %1")).arg(known->name);
    return editAll(m_session.draft(label), ids, [&](Quote &quote) -> Result<void> {
        quote.topics.removeIf(isIt);
        if (!allHaveIt)
            quote.topics.append(known->id);
        std::sort(quote.topics.begin(), quote.topics.end());
        return {};
    });
}

Result<void> Tagging::setSpeaker(const QList<QuoteId> &ids, const SpeakerChoice &choice)
{
    ChangeSet changes = m_session.draft(tr("Set speaker"));
    const std::optional<SpeakerId> speaker = chosen(changes, choice);
    return editAll(std::move(changes), ids, [&](Quote &quote) -> Result<void> {
        quote.speakers = speaker ? QList<SpeakerId>{*speaker} : QList<SpeakerId>();
        quote.flags.setFlag(QuoteFlag::Guessed, false);
        return {};
    });
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
        return Problem{
            tr("%n quote(s) belong to another annotator.", nullptr, others),
            {},
            tr("Only its annotator deletes a quote. Rule it out with X in your own layer instead.")};
    if (changes.isEmpty())
        return noCurrentQuote();
    return m_session.commit(std::move(changes));
}

} // namespace pullquote
