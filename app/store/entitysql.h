#pragma once

#include "app/store/entitytable.h"

#include <QStringList>

/// The statements for the tables of entities, made from their descriptions once.
namespace pullquote {

inline constexpr int rowsOfInsertMany = 50;

/// For the items of one list.
struct ListSql {
    QString select; ///< owner -> the values in their order; spans of all roles: owner -> role, start, end
    /// Owner, ordinal, value; spans: owner, role, ordinal, start, end; references: owner, value.
    QString insert;
    QString insertMany; ///< the same for so many rows
    QString clear;      ///< owner; spans: owner, role
    QString owners;     ///< value -> an owner; only for references
};

struct EntitySql {
    QString select;       ///< id -> the columns in their order
    QString insert;       ///< all columns
    QString update;       ///< the columns named in place of %1, id
    QString remove;       ///< id
    QString contains;     ///< id
    QList<ListSql> lists; ///< in their order
    QStringList clear;    ///< owner: the items of all lists, a statement for each of their tables
};

const EntitySql &entitySql(EntityType type);

} // namespace pullquote
