#include "app/store/storedpast.h"

#include "app/model/entityjson.h"

namespace pullquote {

StoredPast::StoredPast(Revisions &revisions, EntityRef entity) : m_revisions(revisions)
{
    for (const Revision &revision : revisions.all(entity.uuid)) {
        m_known.insert(revision.changeSet, revision);
        m_ancestry.add(revision.changeSet, {revision.parent, revision.secondParent});
    }
}

Fields StoredPast::state(ChangeSetId revision)
{
    auto found = m_states.find(revision);
    if (found == m_states.end())
        found = m_states.insert(
            revision, m_known.contains(revision) ? m_revisions.state(m_known.value(revision)) : Fields());
    return *found;
}

Fields StoredPast::baseState(ChangeSetId base, const Fields &first, const Fields &second)
{
    const Revision revision = m_known.value(base);
    if (!revision.isLeftOut)
        return state(base);
    for (const Fields &later : {first, second}) {
        if (!later.isEmpty() && stateHash(later) == revision.hash)
            return later;
    }
    return {};
}

bool StoredPast::isBaseLost(ChangeSetId one, ChangeSetId other)
{
    const ChangeSetId base = m_ancestry.lastCommon(one, other);
    const Fields first = state(one);
    const Fields second = state(other);
    return m_known.value(base).isLeftOut && !first.isEmpty() && !second.isEmpty() &&
           baseState(base, first, second).isEmpty();
}

} // namespace pullquote
