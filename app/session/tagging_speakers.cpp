#include "app/session/tagging.h"

#include "app/text/canonicaltext.h"

#include <algorithm>

/// The verbs on who speaks and who is spoken to.
namespace pullquote {

std::optional<SpeakerId> Tagging::chosen(ChangeSet &changes, const SpeakerChoice &choice) const
{
    if (choice.isNobody())
        return std::nullopt;
    const Catalogue &catalogue = m_session.catalogue();
    const QString newName = canonicalLine(choice.newName).text;
    const Speaker *known =
        choice.speaker.isNull() ? catalogue.speakerNamed(newName) : catalogue.speaker(choice.speaker);
    if (!known && newName.isEmpty())
        return std::nullopt; // deleted meanwhile, or a name of nothing but spaces
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

bool Tagging::hasSpeaker(const Quote &quote, SpeakerId speaker) const
{
    const Catalogue &catalogue = m_session.catalogue();
    return std::any_of(quote.speakers.begin(), quote.speakers.end(), [&](SpeakerId other) {
        return catalogue.resolved(other) == catalogue.resolved(speaker);
    });
}

void Tagging::addSpeakers(Quote &quote, const QList<SpeakerId> &speakers) const
{
    for (SpeakerId speaker : speakers) {
        if (!hasSpeaker(quote, speaker))
            quote.speakers.append(m_session.catalogue().resolved(speaker));
    }
    std::sort(quote.speakers.begin(), quote.speakers.end());
}

Result<QuoteId> Tagging::setSpeaker(QuoteId id, const SpeakerChoice &choice)
{
    ChangeSet changes = m_session.draft(tr("Set speaker"));
    const std::optional<SpeakerId> speaker = chosen(changes, choice);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        if (!speaker || !hasSpeaker(quote, *speaker))
            quote.speakers = speaker ? QList<SpeakerId>{*speaker} : QList<SpeakerId>();
        quote.flags.setFlag(QuoteFlag::Guessed, speaker && choice.guessed);
        return {};
    });
}

Result<QuoteId> Tagging::setSpeakersAndTopics(QuoteId id, const SpeakerChoice &first,
                                              const QList<SpeakerId> &others, const QList<TopicId> &topics)
{
    ChangeSet changes = m_session.draft(tr("Tag like the last"));
    const std::optional<SpeakerId> speaker = chosen(changes, first);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        quote.speakers.clear();
        if (speaker)
            quote.speakers = {*speaker};
        addSpeakers(quote, others);
        quote.topics = topics;
        std::sort(quote.topics.begin(), quote.topics.end());
        quote.flags.setFlag(QuoteFlag::Guessed, speaker && first.guessed);
        return {};
    });
}

Result<QuoteId> Tagging::addSpeaker(QuoteId id, const SpeakerChoice &choice)
{
    ChangeSet changes = m_session.draft(tr("Add speaker"));
    const std::optional<SpeakerId> speaker = chosen(changes, choice);
    return commitEdited(std::move(changes), id, [&](Quote &quote) -> Result<void> {
        if (speaker)
            addSpeakers(quote, {*speaker});
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

} // namespace pullquote
