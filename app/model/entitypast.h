#pragma once

#include "app/model/ancestry.h"
#include "app/model/fields.h"

namespace pullquote {

/// What is known of one entity's revisions, wherever they are kept.
class EntityPast {
public:
    virtual ~EntityPast() = default;

    const Ancestry &ancestry() const { return m_ancestry; }
    virtual bool isDeletion(ChangeSetId revision) = 0;
    /// Canonical fields. Empty for a deletion, where it was left out, and where there is no such revision.
    virtual Fields state(ChangeSetId revision) = 0;
    /// The same of what two states have come of, which may be known by them where it was left out.
    virtual Fields baseState(ChangeSetId base, const Fields &, const Fields &) { return state(base); }

protected:
    Ancestry m_ancestry;
};

} // namespace pullquote
