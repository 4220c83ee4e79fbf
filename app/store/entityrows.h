#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"
#include "app/store/listrows.h"

namespace pullquote {

class Database;

/// The present state of entities as rows of their tables, in and out as canonical fields (fields.h).
/// Knows nothing of revisions: only Revisions writes through it.
class EntityRows {
public:
    explicit EntityRows(Database &database) : m_database(database), m_lists(database) {}

    /// Empty when the entity is not there.
    Fields read(EntityRef entity);
    /// Writes what differs from `before`, which is what the tables hold: empty when it is not there. A page
    /// that is not touched need not go to the disk.
    void write(EntityRef entity, const Fields &before, const Fields &fields, const QString &modified);
    void remove(EntityRef entity);

    bool contains(EntityRef entity);
    /// Something in the tables that refers to `target` as one that must be there.
    std::optional<EntityRef> referrer(EntityRef target);

    /// For a ListRows::Gathering over the writing of many.
    ListRows &lists() { return m_lists; }

private:
    void insertRow(EntityRef entity, const Fields &fields, const QString &modified);
    void updateRow(EntityRef entity, const Fields &before, const Fields &fields, const QString &modified);

    Database &m_database;
    ListRows m_lists;
};

} // namespace pullquote
