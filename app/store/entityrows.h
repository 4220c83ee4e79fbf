#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"
#include "app/store/entitytable.h"

#include <QHash>

namespace pullquote {

class Database;
class Query;

/// The present state of entities as rows of their tables, in and out as canonical fields (fields.h).
/// Knows nothing of revisions: only Revisions writes through it.
class EntityRows {
public:
    explicit EntityRows(Database &database) : m_database(database) {}

    /// Empty when the entity is not there.
    Fields read(EntityRef entity);
    /// Writes what differs from `before`, which is what the tables hold: empty when it is not there. A page
    /// that is not touched need not go to the disk.
    void write(EntityRef entity, const Fields &before, const Fields &fields, const QString &modified);
    void remove(EntityRef entity);

    bool contains(EntityRef entity);
    /// Something in the tables that refers to `target` as one that must be there.
    std::optional<EntityRef> referrer(EntityRef target);

private:
    void insertRow(EntityRef entity, const Fields &fields, const QString &modified);
    void updateRow(EntityRef entity, const Fields &before, const Fields &fields, const QString &modified);
    void writeList(EntityRef entity, qsizetype list, const FieldValue &items);
    void clearList(EntityRef entity, qsizetype list);
    void readList(EntityRef entity, qsizetype list, Fields &fields);
    static void readSpans(Query &query, Fields &fields);

    Database &m_database;
};

} // namespace pullquote
