#pragma once

#include "app/store/revisions.h"

#include <QSet>

namespace pullquote {

struct JournalEntry;
struct HeadMove;
using EntryId = Id<JournalEntry>;

/// Fields of an entity that two people have changed without knowing of each other, and that nobody has
/// decided on yet. What the first of the two heads says stands so long.
struct Conflict {
    EntityRef entity;
    ChangeSetId ours;   ///< the revision whose values stand
    ChangeSetId theirs; ///< the other one
    QStringList fields; ///< sorted; "deleted" where one of them deleted the entity

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// The open conflicts. They follow from the revisions: a head is in conflict over a field where its history
/// was brought together from two, and nobody has set the field, or decided, since. So they come, go and come
/// again with undo, redo and merges by being looked at anew, and travel with nothing.
class Conflicts {
public:
    Conflicts(Database &database, Revisions &revisions) : m_database(database), m_revisions(revisions) {}

    bool any();
    bool has(QUuid entity);
    QList<Conflict> all();
    QList<Conflict> of(QUuid entity);
    /// Looks at an entity anew after its head has moved with this entry of the journal.
    void refresh(EntityRef entity, EntryId entry);
    /// The same for many: looks only at those whose history was ever brought together from two.
    void refresh(const QList<HeadMove> &moves, EntryId entry);
    /// Whether other things are open at an earlier revision of the entity than at its head.
    bool differsFrom(EntityRef entity, ChangeSetId revision);

private:
    QList<Conflict> open(EntityRef entity);
    QSet<QUuid> mayHaveAny(const QList<HeadMove> &moves);

    Database &m_database;
    Revisions &m_revisions;
};

} // namespace pullquote
