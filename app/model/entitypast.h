#pragma once

#include "app/model/ancestry.h"

#include <QJsonObject>

namespace pullquote {

/// What is known of one entity's revisions, wherever they are kept.
class EntityPast {
public:
    virtual ~EntityPast() = default;

    const Ancestry &ancestry() const { return m_ancestry; }
    virtual bool isDeletion(ChangeSetId revision) = 0;
    /// Canonical fields. Empty for a deletion, where it was left out, and where there is no such revision.
    virtual QJsonObject state(ChangeSetId revision) = 0;
    /// The same of what two states have come of, which may be known by them where it was left out.
    virtual QJsonObject baseState(ChangeSetId base, const QJsonObject &, const QJsonObject &)
    {
        return state(base);
    }

protected:
    Ancestry m_ancestry;
};

} // namespace pullquote
