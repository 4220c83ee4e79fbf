#pragma once

#include "app/store/journal.h"
#include "app/store/revisions.h"

namespace pullquote {

/// Moves heads for one entry of the journal, and keeps where each was before and is now.
class HeadMover {
public:
    explicit HeadMover(Revisions &revisions) : m_revisions(revisions) {}

    /// To a revision that is here.
    void move(EntityRef entity, ChangeSetId to);
    /// To one that is not, with its state; the head before is `present`.
    void add(const Revision &revision, const Fields &fields, const std::optional<Revision> &present);

    /// A new head that follows of itself from what is here, whoever merges (mergedId(), consequenceId()):
    /// nobody's change set, of the time `at`. Empty fields: a deletion.
    void follow(EntityRef entity, ChangeSetId id, const Fields &fields, const QString &at,
                ChangeSetId secondParent = {});

    /// The heads that are others now than they were, by entity. In no order.
    QList<HeadMove> moves() const;
    /// Where heads were moved at all, in the order in which it was first done.
    const QList<EntityRef> &moved() const { return m_moved; }
    /// Null where it was not here.
    ChangeSetId before(EntityRef entity) const { return m_ways.value(entity).from; }

private:
    struct Way {
        ChangeSetId from;
        ChangeSetId to;
        QString hash; ///< of the state there
    };
    void note(EntityRef entity, ChangeSetId from, const Revision &to);

    Revisions &m_revisions;
    QList<EntityRef> m_moved;
    QHash<EntityRef, Way> m_ways;
};

} // namespace pullquote
