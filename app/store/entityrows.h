#pragma once

#include "app/model/changeset.h"
#include "app/store/entitytable.h"

#include <QHash>
#include <QJsonObject>

namespace pullquote {

class Database;

/// The present state of entities as rows of their tables, in and out as canonical fields (entityjson.h).
/// Knows nothing of revisions: only Revisions writes through it.
class EntityRows {
public:
    explicit EntityRows(Database &database) : m_database(database) {}

    /// Empty when the entity is not there.
    QJsonObject read(EntityRef entity);
    void write(EntityRef entity, const QJsonObject &fields, const QString &modified);
    void remove(EntityRef entity);

    bool contains(EntityRef entity);
    /// Something in the tables that refers to `target` as one that must be there.
    std::optional<EntityRef> referrer(EntityRef target);

private:
    void writeList(const FieldList &list, EntityRef entity, const QJsonArray &items);
    QJsonArray readList(const FieldList &list, EntityRef entity);
    void clearLists(EntityRef entity);

    Database &m_database;
};

} // namespace pullquote
