#pragma once

#include "app/store/entitytable.h"

#include <QString>

/// The statements for the tables of entities, made from their descriptions once.
namespace pullquote {

struct EntitySql {
    QString select;   ///< id -> the columns in their order
    QString upsert;   ///< all columns
    QString remove;   ///< id
    QString contains; ///< id
};
const EntitySql &entitySql(EntityType type);

struct ListSql {
    QString select; ///< owner (and role for spans) -> the items in their order
    QString
        insert; ///< owner, ordinal, value; spans: owner, role, ordinal, start, end; references: owner, value
    QString clear;  ///< owner; for spans of all roles
    QString owners; ///< value -> an owner; only for references
};
ListSql listSql(const FieldList &list);

} // namespace pullquote
