#include "app/session/catalogue.h"

#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

template <class Key, class Value>
const Value *find(const QHash<Key, Value> &hash, Key id)
{
    const auto found = hash.constFind(id);
    return found == hash.constEnd() ? nullptr : &*found;
}

template <class Key, class Value>
Key followed(const QHash<Key, Value> &hash, Key id)
{
    QSet<Key> seen;
    const Value *value = find(hash, id);
    while (value && !value->joinedInto.isNull() && !seen.contains(value->id)) {
        seen.insert(value->id);
        id = value->joinedInto;
        value = find(hash, id);
    }
    return id;
}

template <class Key, class Value>
QList<Key> joined(const QHash<Key, Value> &hash, Key id)
{
    QList<Key> ids = hash.keys();
    ids.removeIf([&](Key other) { return followed(hash, other) != id; });
    return ids;
}

template <class Key, class Value>
QHash<QUuid, QUuid> redirectsIn(const QHash<Key, Value> &hash)
{
    QHash<QUuid, QUuid> ends;
    for (const Value &value : hash) {
        if (!value.joinedInto.isNull())
            ends.insert(value.id.uuid(), followed(hash, value.id).uuid());
    }
    return ends;
}

bool byName(const auto &a, const auto &b)
{
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order == 0 ? a.id < b.id : order < 0;
}

template <class Key, class Value>
QList<Value> withoutRedirects(const QHash<Key, Value> &hash)
{
    QList<Value> list;
    std::copy_if(hash.begin(), hash.end(), std::back_inserter(list),
                 [](const Value &value) { return value.joinedInto.isNull(); });
    std::sort(list.begin(), list.end(), byName<Value, Value>);
    return list;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString Catalogue::nameOf(AnnotatorId id) const
{
    const Annotator *known = annotator(id);
    return known ? known->name : tr("Somebody");
}

const Annotator *Catalogue::annotator(AnnotatorId id) const
{
    return find(m_annotators, id);
}
const Speaker *Catalogue::speaker(SpeakerId id) const
{
    return find(m_speakers, resolved(id));
}
const Topic *Catalogue::topic(TopicId id) const
{
    return find(m_topics, resolved(id));
}

SpeakerId Catalogue::resolved(SpeakerId id) const
{
    return followed(m_speakers, id);
}
TopicId Catalogue::resolved(TopicId id) const
{
    return followed(m_topics, id);
}

QList<SpeakerId> Catalogue::joinedAs(SpeakerId id) const
{
    return joined(m_speakers, id);
}
QList<TopicId> Catalogue::joinedAs(TopicId id) const
{
    return joined(m_topics, id);
}

QHash<QUuid, QUuid> Catalogue::redirects(EntityType type) const
{
    return type == EntityType::Speaker ? redirectsIn(m_speakers) : redirectsIn(m_topics);
}

QHash<QUuid, QUuid> Catalogue::redirects() const
{
    QHash<QUuid, QUuid> both = redirects(EntityType::Speaker);
    both.insert(redirects(EntityType::Topic));
    return both;
}

QList<Annotator> Catalogue::annotators() const
{
    QList<Annotator> list = m_annotators.values();
    std::sort(list.begin(), list.end(), byName<Annotator, Annotator>);
    return list;
}

const QList<Speaker> &Catalogue::speakers() const
{
    if (!m_speakersByName)
        m_speakersByName = withoutRedirects(m_speakers);
    return *m_speakersByName;
}

QList<Topic> Catalogue::topics() const
{
    QList<Topic> list = withoutRedirects(m_topics);
    const auto rank = [](const Topic &topic) { return topic.key > 0 ? topic.key : 10; };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Topic &a, const Topic &b) { return rank(a) < rank(b); });
    return list;
}

const Speaker *Catalogue::speakerNamed(const QString &name) const
{
    const Speaker *byAlias = nullptr;
    for (const Speaker &speaker : m_speakers) {
        if (!speaker.joinedInto.isNull())
            continue;
        if (isSame(speaker.name, name))
            return &speaker;
        if (speaker.aliases.contains(name, Qt::CaseInsensitive))
            byAlias = &speaker;
    }
    return byAlias;
}

const Topic *Catalogue::topicNamed(const QString &name) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic &topic) {
        return topic.joinedInto.isNull() && isSame(topic.name, name);
    });
    return found == m_topics.end() ? nullptr : &*found;
}

const Topic *Catalogue::topicWithKey(int key) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic &topic) {
        return topic.joinedInto.isNull() && topic.key == key;
    });
    return found == m_topics.end() || key <= 0 ? nullptr : &*found;
}

void Catalogue::apply(const Change &change)
{
    const QUuid &uuid = change.entity.uuid;
    switch (change.entity.type) {
    case EntityType::Project:
        m_project = change.after ? std::get<Project>(*change.after) : Project();
        break;
    case EntityType::Annotator:
        if (change.after)
            m_annotators.insert(AnnotatorId(uuid), std::get<Annotator>(*change.after));
        else
            m_annotators.remove(AnnotatorId(uuid));
        break;
    case EntityType::Speaker:
        m_speakersByName.reset();
        if (change.after)
            m_speakers.insert(SpeakerId(uuid), std::get<Speaker>(*change.after));
        else
            m_speakers.remove(SpeakerId(uuid));
        break;
    case EntityType::Topic:
        if (change.after)
            m_topics.insert(TopicId(uuid), std::get<Topic>(*change.after));
        else
            m_topics.remove(TopicId(uuid));
        break;
    case EntityType::Article:
    case EntityType::Quote:
    case EntityType::Comment:
    case EntityType::Decision:
        break;
    }
}

} // namespace pullquote
