#pragma once

#include "app/model/entitypast.h"
#include "app/store/revisions.h"

namespace pullquote {

/// The past of an entity as this file knows it. Read once; what comes in later it does not know.
class StoredPast : public EntityPast {
public:
    StoredPast(Revisions &revisions, EntityRef entity);

    bool isDeletion(ChangeSetId revision) override { return m_known.value(revision).isDeletion(); }
    Fields state(ChangeSetId revision) override;
    Fields baseState(ChangeSetId base, const Fields &first, const Fields &second) override;
    /// What two living states have come of was left out, and neither is as it was: whoever knows it would
    /// merge them to something else.
    bool isBaseLost(ChangeSetId one, ChangeSetId other);

private:
    Revisions &m_revisions;
    QHash<ChangeSetId, Revision> m_known;
    QHash<ChangeSetId, Fields> m_states;
};

} // namespace pullquote
