#pragma once

#include "app/model/changeset.h"
#include "app/store/access.h"

#include <optional>

namespace pullquote {

/// An undo or a redo as it is asked for. Its id becomes that of the journal's entry, so that one which may or
/// may not have arrived is simply asked for again.
struct UndoRequest {
    enum class Direction { Undo, Redo };

    AnnotatorId annotator; ///< whose last action, or whose last undo
    Direction direction = Direction::Undo;
    EntryId id = EntryId::create();

    /// Of the change set that it writes, where it writes one.
    ChangeSetId changeSet() const { return ChangeSetId(id.uuid()); }
};

/// What is on its way into a project: a change set or an undo.
struct PendingChange {
    ChangeSet changes; ///< of an undo: the states that it leads to, for whoever reads ahead of the file
    Origin origin = Origin::Local;
    GroupId group;
    std::optional<UndoRequest> undo = {};
};

} // namespace pullquote
