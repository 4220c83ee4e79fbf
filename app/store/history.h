#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"
#include "app/store/access.h"

#include <optional>

namespace pullquote {

/// What a change did to an entity.
enum class Operation { Create, Change, Delete };

/// "create", "change", "delete".
QLatin1String word(Operation operation);
/// "local", "import", "merge", "undo".
QLatin1String word(Origin origin);
Operation operationFromWord(QStringView text);
Origin originFromWord(QStringView text);

/// One line of the journal: what was done here.
struct HistoryEntry {
    struct Item {
        EntityRef entity;
        Operation operation = Operation::Change;
    };
    EntryId id;
    ChangeSetId changeSet; ///< null where only heads were moved (the undo of an import)
    AnnotatorId annotator; ///< null for what the program started the project with
    QDateTime at;
    QString label;
    Origin origin = Origin::Local;
    GroupId group;
    EntryId undoes; ///< null unless origin is Undo
    QList<Item> changes;
};

/// One state in the life of an entity.
struct EntityRevision {
    ChangeSetId changeSet;
    AnnotatorId annotator;
    QDateTime at;
    QString label;
    Operation operation = Operation::Change;
    bool isHead = false;
    Fields fields;               ///< canonical; spans are code points; empty for a deletion
    std::optional<Entity> state; ///< the same as an entity; nothing for a deletion
};

} // namespace pullquote
