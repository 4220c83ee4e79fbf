#include "app/formats/annotations/foreignnames.h"

#include "app/formats/jsonids.h"
#include "app/formats/jsonkeys.h"
#include "app/model/topiccolours.h"
#include "app/text/canonicaltext.h"

#include <QSet>

namespace pullquote {

namespace {

/// So many new annotators, speakers or topics come of one file, each.
constexpr qsizetype mostNew = 10'000;

QString folded(const QString &name)
{
    return canonicalLine(name).text.toCaseFolded();
}

/// What a redirect leads to; one that leads nowhere or in a circle ends where it is.
template <class T>
QHash<QUuid, QUuid> endsOf(const QHash<QUuid, T> &all)
{
    QHash<QUuid, QUuid> ends;
    for (auto one = all.begin(); one != all.end(); ++one) {
        QUuid end = one.key();
        for (qsizetype steps = 0; steps < all.size() && all.contains(end); ++steps) {
            const QUuid next = all.value(end).joinedInto.uuid();
            if (next.isNull())
                break;
            end = next;
        }
        ends.insert(one.key(), end);
    }
    return ends;
}

QList<QUuid> different(const QList<QUuid> &ids)
{
    const QSet<QUuid> set(ids.begin(), ids.end());
    return {set.begin(), set.end()};
}

} // namespace

Annotator newAnnotator(const QString &name)
{
    return {AnnotatorId(JsonIds::uuidOf(name, jsonList(EntityType::Annotator), name)), name};
}

ForeignNames::Catalogue &ForeignNames::catalogue(EntityType type)
{
    Catalogue &catalogue = m_catalogues[type];
    if (std::exchange(catalogue.isRead, true))
        return catalogue;
    QHash<QUuid, Speaker> speakers;
    QHash<QUuid, Topic> topics;
    const QList<Entity> entities = m_draft.catalogue(type);
    for (const Entity &entity : entities) {
        if (const Speaker *speaker = std::get_if<Speaker>(&entity))
            speakers.insert(speaker->id.uuid(), *speaker);
        if (const Topic *topic = std::get_if<Topic>(&entity))
            topics.insert(topic->id.uuid(), *topic);
    }
    QHash<QUuid, QUuid> ends = endsOf(speakers);
    ends.insert(endsOf(topics));
    const auto put = [&](const QString &name, const QUuid &id) {
        catalogue.byName.insert(name, ends.value(id, id));
        catalogue.byFoldedName.insert(folded(name), ends.value(id, id));
        ++catalogue.count;
    };
    for (const Entity &entity : entities) {
        if (const Annotator *annotator = std::get_if<Annotator>(&entity))
            put(annotator->name, annotator->id.uuid());
        if (const Topic *topic = std::get_if<Topic>(&entity))
            put(topic->name, topic->id.uuid());
        if (const Speaker *speaker = std::get_if<Speaker>(&entity)) {
            put(speaker->name, speaker->id.uuid());
            for (const QString &alias : speaker->aliases)
                catalogue.byAlias.insert(folded(alias), ends.value(speaker->id.uuid(), speaker->id.uuid()));
        }
    }
    return catalogue;
}

bool ForeignNames::addRecord(EntityType type, const QJsonObject &fields)
{
    Catalogue &there = catalogue(type);
    const QString id = fields.value(u"id").toString();
    if (id.isEmpty() || there.recordPlaces.contains(id))
        return false;
    there.made.insert(id, id);
    there.madeByName.insert(fields.value(u"name").toString(), id);
    there.recordPlaces.insert(id, there.records.size());
    there.records.append(fields);
    return true;
}

void ForeignNames::describe(EntityType type, const QString &id, const QJsonObject &fields)
{
    Catalogue &there = catalogue(type);
    const auto place = there.recordPlaces.constFind(id);
    if (place == there.recordPlaces.constEnd())
        return;
    QJsonObject record = there.records[*place].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record.insert(field.key(), field.value());
    there.records.replace(*place, record);
}

bool ForeignNames::isKnown(EntityType type, const QString &id)
{
    return catalogue(type).recordPlaces.contains(id) || m_draft.contains({type, uuidFromText(id)});
}

std::optional<QUuid> ForeignNames::here(EntityType type, const QString &name, const QString &where)
{
    if (name.isEmpty())
        return std::nullopt;
    const Catalogue &catalogue = this->catalogue(type);
    for (const auto &[names, key] :
         {std::pair(&catalogue.byName, name), std::pair(&catalogue.byFoldedName, folded(name)),
          std::pair(&catalogue.byAlias, folded(name))}) {
        const QList<QUuid> ids = different(names->values(key));
        if (ids.size() > 1 && !m_ambiguous.contains({type, name}))
            m_ambiguous.insert({type, name}, {int(ids.size()), where});
        if (!ids.isEmpty())
            return ids.size() == 1 ? ids.first() : QUuid();
    }
    return std::nullopt;
}

QString ForeignNames::idOf(EntityType type, const ForeignName &name, const QString &where)
{
    if (name.isEmpty())
        return {};
    Catalogue &there = catalogue(type);
    const QString key = name.id.isEmpty() ? name.name : name.id;
    if (const auto made = there.made.constFind(key); made != there.made.constEnd())
        return *made;
    const QUuid uuid = uuidFromText(name.id);
    QString id;
    if (!uuid.isNull() && m_draft.contains({type, uuid}))
        id = uuid.toString(QUuid::WithoutBraces);
    else if (const auto found = here(type, name.name, where))
        id = found->isNull() ? QString() : found->toString(QUuid::WithoutBraces);
    else if (name.id.isEmpty() && there.madeByName.count(name.name) == 1)
        id = there.madeByName.value(name.name);
    else
        id = make(type, name, where);
    there.made.insert(key, id);
    return id;
}

QString ForeignNames::make(EntityType type, const ForeignName &name, const QString &where)
{
    Catalogue &there = catalogue(type);
    if (there.records.size() >= mostNew) {
        m_excess = m_excess.value_or(where);
        return {};
    }
    const QString known = name.name.isEmpty() ? name.id : name.name;
    const QUuid uuid = JsonIds::uuidOf(name.id.isEmpty() ? name.name : name.id, jsonList(type), known);
    const QString id = uuid.toString(QUuid::WithoutBraces);
    // What a name became at an earlier import, and came back with.
    if (there.made.contains(id))
        return there.made.value(id);
    QJsonObject record{{QStringLiteral("id"), id}, {QStringLiteral("name"), known}};
    if (type == EntityType::Topic) {
        const QStringList &colours = topicColours();
        record.insert(QStringLiteral("colour"),
                      colours[(there.count + there.records.size()) % colours.size()]);
    }
    there.recordPlaces.insert(id, there.records.size());
    there.records.append(record);
    there.made.insert(id, id);
    there.madeByName.insert(known, id);
    return id;
}

} // namespace pullquote
