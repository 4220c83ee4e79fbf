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
    /// Writes what differs from `before`, which is what the tables hold: empty when it is not there. A page
    /// that is not touched need not go to the disk.
    void write(EntityRef entity, const QJsonObject &before, const QJsonObject &fields,
               const QString &modified);
    void remove(EntityRef entity);

    bool contains(EntityRef entity);
    /// Something in the tables that refers to `target` as one that must be there.
    std::optional<EntityRef> referrer(EntityRef target);

private:
    void insertRow(EntityRef entity, const QJsonObject &fields, const QString &modified);
    void updateRow(EntityRef entity, const QJsonObject &before, const QJsonObject &fields,
                   const QString &modified);
    void writeList(EntityRef entity, qsizetype list, const QJsonArray &items);
    void clearList(EntityRef entity, qsizetype list);
    void readList(EntityRef entity, qsizetype list, QJsonObject &fields);

    Database &m_database;
};

} // namespace pullquote
