#include "app/session/cataloguing.h"

#include "app/model/joining.h"
#include "app/session/waitforfile.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/text/canonicaltext.h"

#include <QSet>

#include <utility>

/// The verbs on speakers, and what all have in common.
namespace pullquote {

namespace {

void clean(Speaker &speaker)
{
    speaker.name = canonicalLine(speaker.name).text;
    speaker.role = canonicalLine(speaker.role).text;
    speaker.affiliation = canonicalLine(speaker.affiliation).text;
    speaker.note = canonicalText(speaker.note).text;
    for (QString &alias : speaker.aliases)
        alias = canonicalLine(alias).text;
    const QStringList aliases = std::exchange(speaker.aliases, {});
    for (const QString &alias : aliases) {
        const bool isNew = alias.compare(speaker.name, Qt::CaseInsensitive) != 0 &&
                           !speaker.aliases.contains(alias, Qt::CaseInsensitive);
        if (isNew && !alias.isEmpty())
            speaker.aliases.append(alias);
    }
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Cataloguing", text);
}

/// Two may share an alias ("the President"), but nobody has the name of somebody else.
std::optional<Problem> clashOf(const Catalogue &catalogue, const Speaker &speaker)
{
    const QString remedy = tr("Choose another name, or join the two.");
    const Speaker *namesake = catalogue.speakerNamed(speaker.name);
    if (namesake && namesake->id != speaker.id) {
        const bool isName = namesake->name.compare(speaker.name, Qt::CaseInsensitive) == 0;
        return Problem{isName ? tr("There is a speaker called “%1” already.").arg(namesake->name)
                              : tr("“%1” is an alias of “%2” already.").arg(speaker.name, namesake->name),
                       {},
                       remedy};
    }
    for (const QString &alias : speaker.aliases) {
        const Speaker *owner = catalogue.speakerNamed(alias);
        if (owner && owner->id != speaker.id && owner->name.compare(alias, Qt::CaseInsensitive) == 0)
            return Problem{tr("The alias “%1” is the name of another speaker.").arg(owner->name), {}, remedy};
    }
    return std::nullopt;
}

} // namespace

Result<void> Cataloguing::commitOne(const QString &label, const Entity &state)
{
    ChangeSet changes = m_session.draft(label);
    changes.changes.append(Change::to(state));
    return m_session.commit(std::move(changes));
}

Result<SpeakerId> Cataloguing::createSpeaker(const QString &name)
{
    Speaker speaker;
    speaker.id = SpeakerId::create();
    speaker.name = name;
    if (const Result<void> created = changeSpeaker(speaker); !created)
        return created.problem();
    return speaker.id;
}

Result<void> Cataloguing::changeSpeaker(const Speaker &changed)
{
    Speaker speaker = changed;
    clean(speaker);
    if (speaker.name.isEmpty())
        return Problem{tr("A speaker needs a name."), {}, {}};
    if (const std::optional<Problem> clash = clashOf(m_session.catalogue(), speaker))
        return *clash;
    const Speaker *before = m_session.catalogue().speaker(speaker.id);
    if (before && *before == speaker)
        return {};
    return commitOne(
        before ? tr("Change speaker %1").arg(speaker.name) : tr("New speaker %1").arg(speaker.name), speaker);
}

Result<void> Cataloguing::joinSpeakers(SpeakerId keptId, SpeakerId otherId)
{
    const Speaker *kept = m_session.catalogue().speaker(keptId);
    const Speaker *other = m_session.catalogue().speaker(otherId);
    if (!kept || !other || kept->id == other->id)
        return Problem{tr("These are one speaker already."), {}, {}};
    const Joined<Speaker> two = joined(*kept, *other);
    ChangeSet changes = m_session.draft(tr("Join speakers %1 and %2").arg(kept->name, other->name));
    changes.changes = {Change::to(two.survivor), Change::to(two.redirect)};
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::deleteSpeaker(SpeakerId id)
{
    const Speaker *speaker = m_session.catalogue().speaker(id);
    if (!speaker)
        return Problem{tr("There is no such speaker."), {}, {}};
    ChangeSet changes = m_session.draft(tr("Delete speaker %1").arg(speaker->name));
    QList<EntityRef> refs;
    for (SpeakerId joined : m_session.catalogue().joinedAs(speaker->id))
        refs.append({EntityType::Speaker, joined.uuid()});
    const UsesOf usesOf = [this](const QUuid &uuid) { return m_session.reader().quotesOf(SpeakerId(uuid)); };
    if (const Result<void> removed = removeAll(changes, refs, usesOf, speaker->name); !removed)
        return removed;
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::removeAll(ChangeSet &changes, const QList<EntityRef> &refs, const UsesOf &usesOf,
                                    const QString &name)
{
    if (const Result<void> arrived = waitForFile(m_session); !arrived)
        return arrived;
    QSet<QuoteId> quotes;
    int others = 0;
    for (const EntityRef &ref : refs) {
        const Result<QList<QuoteUse>> uses = usesOf(ref.uuid);
        if (!uses)
            return uses.problem();
        for (const QuoteUse &use : *uses) {
            others += use.annotator == m_session.me().id ? 0 : 1;
            quotes.insert(use.quote);
        }
    }
    if (others > 0)
        return Problem{tr("%n quote(s) of other annotators use “%1”.", nullptr, others).arg(name),
                       {},
                       tr("Only its annotator changes a quote. Join it with another one instead.")};
    for (QuoteId quote : std::as_const(quotes)) {
        if (const Result<void> released = release(changes, quote, refs); !released)
            return released;
    }
    for (const EntityRef &ref : refs)
        changes.changes.append(Change::deletion(ref));
    return {};
}

Result<void> Cataloguing::release(ChangeSet &changes, QuoteId id, const QList<EntityRef> &refs)
{
    const Result<std::optional<Entity>> entity = m_session.reader().entity({EntityType::Quote, id.uuid()});
    if (!entity)
        return entity.problem();
    if (!*entity)
        return {};
    Quote quote = std::get<Quote>(**entity);
    for (const EntityRef &ref : refs) {
        quote.speakers.removeAll(SpeakerId(ref.uuid));
        quote.addressees.removeAll(SpeakerId(ref.uuid));
        quote.topics.removeAll(TopicId(ref.uuid));
    }
    quote.modified = changes.at;
    changes.changes.append(Change::to(quote));
    return {};
}

} // namespace pullquote
