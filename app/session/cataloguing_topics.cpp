#include "app/session/cataloguing.h"

#include "app/model/joining.h"
#include "app/model/topiccolours.h"
#include "app/store/projectreader.h"
#include "app/text/canonicaltext.h"

/// The verbs on topics.
namespace pullquote {

namespace {

void clean(Topic &topic)
{
    topic.name = canonicalLine(topic.name).text;
    topic.definition = canonicalText(topic.definition).text;
}

} // namespace

Result<TopicId> Cataloguing::createTopic(const QString &name)
{
    Topic topic;
    topic.id = TopicId::create();
    topic.name = name;
    topic.colour = topicColours().at(m_session.catalogue().topics().size() % topicColours().size());
    for (int key = 1; key <= 9 && topic.key == 0; ++key) {
        if (!m_session.catalogue().topicWithKey(key))
            topic.key = key;
    }
    if (const Result<void> created = changeTopic(topic); !created)
        return created.problem();
    return topic.id;
}

Result<void> Cataloguing::changeTopic(const Topic &changed)
{
    const Catalogue &catalogue = m_session.catalogue();
    Topic topic = changed;
    clean(topic);
    if (topic.name.isEmpty())
        return Problem{tr("A topic needs a name."), {}, {}};
    const Topic *namesake = catalogue.topicNamed(topic.name);
    if (namesake && namesake->id != topic.id)
        return Problem{
            tr("There is a topic called “%1” already.").arg(namesake->name), {}, tr("Choose another name.")};
    if (isWithin(catalogue.topicLookup(), topic.parent, topic.id))
        return Problem{tr("A topic cannot lie below itself."), topic.name, tr("Choose another parent.")};
    const Topic *before = catalogue.topic(topic.id);
    if (before && *before == topic)
        return {};
    ChangeSet changes =
        m_session.draft(before ? tr("Change topic %1").arg(topic.name) : tr("New topic %1").arg(topic.name));
    const Topic *keyHolder = catalogue.topicWithKey(topic.key);
    if (keyHolder && keyHolder->id != topic.id) {
        Topic without = *keyHolder;
        without.key = 0;
        changes.changes.append(Change::to(without));
    }
    changes.changes.append(Change::to(topic));
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::takeTopics(const QList<Topic> &topics)
{
    ChangeSet changes = m_session.draft(tr("Import codebook"));
    for (const Topic &topic : topics)
        changes.changes.append(Change::to(topic));
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::joinTopics(TopicId keptId, TopicId otherId)
{
    const Topic *kept = m_session.catalogue().topic(keptId);
    const Topic *other = m_session.catalogue().topic(otherId);
    if (!kept || !other || kept->id == other->id)
        return Problem{tr("These are one topic already."), {}, {}};
    const Joined<Topic> two = joined(m_session.catalogue().topicLookup(), *kept, *other);
    ChangeSet changes = m_session.draft(tr("Join topics %1 and %2").arg(kept->name, other->name));
    changes.changes = {Change::to(two.survivor), Change::to(two.redirect)};
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::deleteTopic(TopicId id)
{
    const Catalogue &catalogue = m_session.catalogue();
    const Topic *topic = catalogue.topic(id);
    if (!topic)
        return Problem{tr("There is no such topic."), {}, {}};
    ChangeSet changes = m_session.draft(tr("Delete topic %1").arg(topic->name));
    const QList<TopicId> ids = catalogue.joinedAs(topic->id);
    QList<EntityRef> refs;
    for (TopicId joined : ids)
        refs.append({EntityType::Topic, joined.uuid()});
    const UsesOf usesOf = [this](const QUuid &uuid) { return m_session.reader().quotesAbout(TopicId(uuid)); };
    if (const Result<void> removed = removeAll(changes, refs, usesOf, topic->name); !removed)
        return removed;
    for (Topic child : catalogue.topics()) {
        if (ids.contains(child.parent)) {
            child.parent = topic->parent;
            changes.changes.append(Change::to(child));
        }
    }
    return m_session.commit(std::move(changes));
}

} // namespace pullquote
