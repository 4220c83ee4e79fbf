#include "app/formats/codebookplan.h"

#include "app/formats/parentsfirst.h"
#include "app/model/topiccolours.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

/// Deeper than any codebook of people; each level costs a look-up at every check of the project.
constexpr int deepest = 100;

/// One planning: matches entries with the project's topics, settles what each comes to, and checks the
/// codebook that would result.
class Planner {
    Q_DECLARE_TR_FUNCTIONS(pullquote::CodebookPlan)

public:
    Planner(const Codebook &codebook, const TopicsHere &here, const QSet<TopicId> &replace)
        : m_codebook(codebook), m_given(here), m_replace(replace)
    {
        m_plan.problems = codebook.problems;
        m_plan.warnings = codebook.warnings;
        for (Topic topic : here.topics) {
            topic.parent = resolved(topic.parent);
            m_here.insert(topic.id, topic);
        }
        m_after = m_here;
    }

    CodebookPlan plan()
    {
        matchIds();
        matchNames();
        for (qsizetype i = 0; i < m_codebook.entries.size(); ++i)
            settle(i);
        checkNames();
        checkKeys();
        checkParents();
        for (TopicId id : std::as_const(m_applied)) {
            if (m_here.value(id) != m_after.value(id))
                m_plan.changes.append(m_after.value(id));
        }
        putParentsFirst(
            m_plan.changes, [](const Topic &topic) { return topic.id.uuid(); },
            [](const Topic &topic) { return topic.parent.uuid(); });
        return std::move(m_plan);
    }

private:
    TopicId resolved(TopicId id) const { return TopicId(m_given.redirects.value(id.uuid(), id.uuid())); }

    void fail(const QString &what, const QString &where)
    {
        if (m_plan.problems.size() < Codebook::mostProblems)
            m_plan.problems.append({what, where, {}});
    }

    /// A file's topic is the one that has its id here, or the one that this one became.
    void matchIds()
    {
        for (const Codebook::Entry &entry : m_codebook.entries) {
            const TopicId id = resolved(entry.topic.id);
            if (!m_codebook.hasIds || !m_here.contains(id))
                continue;
            m_targets.insert(entry.topic.id, id);
            if (id == entry.topic.id)
                m_matched.insert(id);
        }
    }

    void matchNames()
    {
        QHash<QString, TopicId> names;
        for (const Topic &topic : m_given.topics) {
            if (!m_matched.contains(topic.id))
                names.insert(topic.name.toCaseFolded(), topic.id);
        }
        for (const Codebook::Entry &entry : m_codebook.entries) {
            if (m_targets.contains(entry.topic.id))
                continue;
            const TopicId id = names.value(entry.topic.name.toCaseFolded(), entry.topic.id);
            m_targets.insert(entry.topic.id, id);
            if (m_matched.contains(id))
                fail(tr("“%1” is there twice.").arg(entry.topic.name), entry.where);
            m_matched.insert(id);
        }
    }

    void settle(qsizetype place)
    {
        const Codebook::Entry &entry = m_codebook.entries[place];
        CodebookPlan::Item item;
        item.where = entry.where;
        item.topic = entry.topic;
        item.topic.id = m_targets.value(entry.topic.id);
        item.topic.parent = parentOf(entry);
        if (const auto here = m_here.constFind(item.topic.id); here != m_here.constEnd())
            item.here = *here;
        fillMissing(item);
        if (m_given.redirects.contains(entry.topic.id.uuid())) {
            item.outcome = CodebookPlan::Outcome::Joined;
        } else if (item.here) {
            item.differences = differencesOf(item.topic, *item.here);
            item.outcome =
                item.differences.isEmpty() ? CodebookPlan::Outcome::Same : CodebookPlan::Outcome::Differing;
        }
        const bool isReplaced =
            item.outcome == CodebookPlan::Outcome::Differing && m_replace.contains(item.topic.id);
        if (item.outcome == CodebookPlan::Outcome::New || isReplaced) {
            m_after.insert(item.topic.id, item.topic);
            m_applied.append(item.topic.id);
            m_places.insert(item.topic.id, entry.where);
        }
        m_plan.items.append(item);
    }

    TopicId parentOf(const Codebook::Entry &entry)
    {
        if (!entry.parentName.isEmpty()) {
            for (const Topic &topic : m_given.topics) {
                if (topic.name.compare(entry.parentName, Qt::CaseInsensitive) == 0)
                    return topic.id;
            }
            fail(tr("The parent “%1” is neither in the file nor in the project.")
                     .arg(entry.parentName.left(80)),
                 entry.where);
            return {};
        }
        const TopicId parent = entry.topic.parent;
        if (parent.isNull() || m_targets.contains(parent))
            return m_targets.value(parent);
        if (m_here.contains(resolved(parent)))
            return resolved(parent);
        fail(tr("The parent %1 is neither in the file nor in the project.").arg(parent.toString()),
             entry.where);
        return {};
    }

    /// What a table says nothing about stays as it is here; a new topic gets a colour in turn.
    void fillMissing(CodebookPlan::Item &item)
    {
        Topic &topic = item.topic;
        const Topic known = item.here.value_or(Topic());
        if (!(m_codebook.columns & Codebook::Definition))
            topic.definition = known.definition;
        if (!(m_codebook.columns & Codebook::Parent))
            topic.parent = known.parent;
        if (!(m_codebook.columns & Codebook::Key))
            topic.key = known.key;
        if (!(m_codebook.columns & Codebook::Colour)) {
            if (!item.here && m_coloured++ == 0)
                m_plan.warnings.append(
                    {tr("The table has no colours: new topics get some in turn."), {}, {}});
            topic.colour = item.here
                               ? known.colour
                               : topicColours().at((m_here.size() + m_coloured) % topicColours().size());
        }
        if (topic.colour.compare(known.colour, Qt::CaseInsensitive) == 0)
            topic.colour = known.colour; // #AB and #ab are one colour
    }

    static QStringList differencesOf(const Topic &a, const Topic &b)
    {
        QStringList fields;
        if (a.name != b.name)
            fields.append(tr("name"));
        if (a.colour != b.colour)
            fields.append(tr("colour"));
        if (a.definition != b.definition)
            fields.append(tr("definition"));
        if (a.parent != b.parent)
            fields.append(tr("parent"));
        if (a.key != b.key)
            fields.append(tr("key"));
        return fields;
    }

    void checkNames()
    {
        QHash<QString, QList<TopicId>> names;
        for (const Topic &topic : std::as_const(m_after))
            names[topic.name.toCaseFolded()].append(topic.id);
        for (TopicId id : std::as_const(m_applied)) {
            const QString name = m_after.value(id).name;
            if (names.value(name.toCaseFolded()).size() > 1)
                fail(tr("There would be two topics called “%1”.").arg(name), m_places.value(id));
        }
    }

    void checkKeys()
    {
        QHash<int, TopicId> holders;
        for (const Topic &topic : std::as_const(m_after)) {
            if (topic.key > 0 && !m_places.contains(topic.id))
                holders.insert(topic.key, topic.id);
        }
        for (TopicId id : std::as_const(m_applied)) {
            Topic &topic = m_after[id];
            if (!holders.contains(topic.key))
                continue;
            m_plan.warnings.append({tr("Key %1 belongs to “%2” here, so “%3” comes without a key.")
                                        .arg(topic.key)
                                        .arg(m_after.value(holders.value(topic.key)).name, topic.name),
                                    m_places.value(id),
                                    {}});
            topic.key = 0;
        }
    }

    void checkParents()
    {
        for (TopicId id : std::as_const(m_applied)) {
            int depth = 0;
            TopicId above = m_after.value(id).parent;
            while (!above.isNull() && above != id && ++depth <= deepest)
                above = m_after.value(above).parent;
            if (above == id)
                fail(tr("“%1” would lie below itself.").arg(m_after.value(id).name), m_places.value(id));
            else if (depth > deepest)
                fail(tr("“%1” would lie more than %2 levels deep.").arg(m_after.value(id).name).arg(deepest),
                     m_places.value(id));
        }
    }

    const Codebook &m_codebook;
    const TopicsHere &m_given;
    const QSet<TopicId> &m_replace;
    CodebookPlan m_plan;
    QHash<TopicId, Topic> m_here;      ///< the project now
    QHash<TopicId, Topic> m_after;     ///< and afterwards
    QHash<TopicId, TopicId> m_targets; ///< which id holds here, by the file's
    QSet<TopicId> m_matched;
    QList<TopicId> m_applied; ///< new and replaced, in the order of the file
    QHash<TopicId, QString> m_places;
    qsizetype m_coloured = 0;
};

} // namespace

int CodebookPlan::count(Outcome outcome) const
{
    return int(std::count_if(items.begin(), items.end(),
                             [outcome](const Item &item) { return item.outcome == outcome; }));
}

CodebookPlan planCodebook(const Codebook &codebook, const TopicsHere &here, const QSet<TopicId> &replace)
{
    return Planner(codebook, here, replace).plan();
}

} // namespace pullquote
