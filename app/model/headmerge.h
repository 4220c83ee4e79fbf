#pragma once

#include "app/model/changeset.h"

#include <QJsonObject>
#include <QStringList>

namespace pullquote {

/// What two heads of one entity come to, which two people made from the same state without knowing of each
/// other.
struct HeadMerge {
    QJsonObject state;     ///< canonical fields; empty: deleted
    QStringList conflicts; ///< the fields that a person has to decide on; "deleted" where only one deleted it
};

/// `base` is what both started from, empty where they started from nothing. Where both changed a field, and
/// differently, what `first` says stands until somebody decides; so both must call the same side the first.
/// When a thing began is no opinion: the earlier time holds. What one side deleted and the other changed
/// lives.
HeadMerge mergeHeads(const QJsonObject &base, const QJsonObject &first, const QJsonObject &second);

/// The revision that two revisions are merged into bears this change set, wherever that happens: so that two
/// people who merge each other's files have the same.
ChangeSetId mergedId(ChangeSetId one, ChangeSetId other);

/// The same for what follows of itself from the heads of some entities, such as that two of one name are
/// joined. `reason` tells apart what else could follow.
ChangeSetId consequenceId(const QString &reason, QList<ChangeSetId> heads);

} // namespace pullquote
