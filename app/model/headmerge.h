#pragma once

#include "app/model/changeset.h"
#include "app/model/entitypast.h"

#include <QStringList>

namespace pullquote {

/// What two heads of one entity come to, which two people made from the same state without knowing of each
/// other.
struct HeadMerge {
    Fields state;          ///< canonical fields; empty: deleted
    QStringList conflicts; ///< the fields that a person has to decide on; "deleted" where only one deleted it
};

/// `base` is what both started from, empty where they started from nothing. Where both changed a field, and
/// differently, what `first` says stands until somebody decides; so both must call the same side the first.
/// When a thing began is no opinion: the earlier time holds. What one side deleted and the other changed
/// lives.
HeadMerge mergeHeads(const Fields &base, const Fields &first, const Fields &second);

/// The same for two heads of an entity, in one order whoever merges whom.
HeadMerge mergeHeads(EntityPast &past, ChangeSetId one, ChangeSetId other);

/// What becomes of our head of an entity when theirs comes in: theirs came of it, it came of theirs (or is
/// it), or both went on from a common state. The chain decides, never a clock.
enum class Meeting { Moves, Stays, Merges };
/// `ours` is null where the entity is not here.
Meeting meetingOf(const Ancestry &ancestry, ChangeSetId ours, ChangeSetId theirs);

/// The revision that two revisions are merged into bears this change set, wherever that happens: so that two
/// people who merge each other's files have the same.
ChangeSetId mergedId(ChangeSetId one, ChangeSetId other);

/// The same for what follows of itself from the heads of some entities, such as that two of one name are
/// joined. `reason` tells apart what else could follow.
ChangeSetId consequenceId(const QString &reason, QList<ChangeSetId> heads);

} // namespace pullquote
