#pragma once

#include "app/model/changeset.h"

#include <QLatin1String>
#include <QList>

namespace pullquote {

/// A field that is one column of its entity's table. Names on both sides are those of entityjson.h and of the
/// schema.
struct FieldColumn {
    enum class Kind {
        Text,
        Number,
        Flag,
        Words,         ///< a list of words in one column, with spaces between
        Reference,     ///< the id of an entity that must be there
        PastReference, ///< the id of an entity that is or was there
        FreeId,        ///< an id that may name anything
        Modified,      ///< the time of the head revision; no field
    };
    const char *field;
    const char *column;
    Kind kind = Kind::Text;
    EntityType target = EntityType::Project; ///< of a reference
};

/// A field that is a list in a table of its own.
struct FieldList {
    enum class Kind { Spans, Texts, References };
    const char *field; ///< for spans also the role
    const char *table;
    const char *owner;
    const char *column; ///< unused for spans
    Kind kind = Kind::References;
    EntityType target = EntityType::Project;
};

/// How entities of one type lie in the tables. The only place that knows.
struct EntityTable {
    EntityType type;
    const char *table;
    QList<FieldColumn> columns;
    QList<FieldList> lists;
};

const EntityTable &entityTable(EntityType type);

} // namespace pullquote
