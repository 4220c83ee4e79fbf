#include "app/model/joining.h"

#include <QSet>

namespace pullquote {

namespace {

template <class T>
Joined<T> startOf(const T &kept, const T &other)
{
    const bool keptStays = kept.id < other.id;
    Joined<T> two{kept, keptStays ? other : kept};
    two.survivor.id = keptStays ? kept.id : other.id;
    two.redirect.joinedInto = two.survivor.id;
    return two;
}

void fill(QString &field, const QString &from)
{
    if (field.isEmpty())
        field = from;
}

} // namespace

Joined<Speaker> joined(const Speaker &kept, const Speaker &other)
{
    Joined<Speaker> two = startOf(kept, other);
    Speaker &survivor = two.survivor;
    for (const QString &alias : QStringList{other.name} + other.aliases) {
        if (alias.compare(survivor.name, Qt::CaseInsensitive) != 0 &&
            !survivor.aliases.contains(alias, Qt::CaseInsensitive))
            survivor.aliases.append(alias);
    }
    fill(survivor.role, other.role);
    fill(survivor.affiliation, other.affiliation);
    fill(survivor.note, other.note);
    return two;
}

Joined<Topic> joined(const TopicLookup &topics, const Topic &kept, const Topic &other)
{
    Joined<Topic> two = startOf(kept, other);
    Topic &survivor = two.survivor;
    fill(survivor.definition, other.definition);
    if (survivor.key == 0)
        survivor.key = other.key;
    if (isWithin(topics, survivor.parent, other.id))
        survivor.parent = other.parent;
    two.redirect.key = 0;
    two.redirect.parent = {}; // a redirect must not keep a topic from being deleted
    return two;
}

bool isWithin(const TopicLookup &topics, TopicId topic, TopicId above)
{
    QSet<TopicId> seen;
    for (const Topic *here = topics(topic); here && !seen.contains(here->id); here = topics(here->parent)) {
        seen.insert(here->id);
        if (here->id == above)
            return true;
    }
    return false;
}

} // namespace pullquote
