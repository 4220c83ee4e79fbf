#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"
#include "app/store/entitytable.h"

#include <map>
#include <string_view>
#include <vector>

namespace pullquote {

class Database;
struct ListSql;

/// The lists of entities as rows of their tables, in and out as canonical fields: the part of EntityRows for
/// what is not one column.
class ListRows {
public:
    explicit ListRows(Database &database) : m_database(database) {}
    ListRows(const ListRows &) = delete; // rows that wait go in once
    ListRows &operator=(const ListRows &) = delete;

    /// Adds all lists of the entity to its fields.
    void read(EntityRef entity, Fields &fields);
    /// Puts a list where none is.
    void write(EntityRef entity, qsizetype list, const FieldValue &items);
    void clear(EntityRef entity, qsizetype list);
    void clearAll(EntityRef entity);
    /// The owner, of that type, of a list that names `target` as something that must be there; null: none.
    QUuid referrer(EntityType type, EntityRef target);

    /// While there is one, rows that are written wait for others, and go to their table many in one
    /// statement, which takes half the time. Whoever asks here finds those that wait as well; other SQL does
    /// not.
    class Gathering {
    public:
        explicit Gathering(ListRows &rows) : m_rows(rows) { ++m_rows.m_gatherings; }
        ~Gathering();
        Gathering(const Gathering &) = delete;
        Gathering &operator=(const Gathering &) = delete;

    private:
        ListRows &m_rows;
    };

private:
    /// One item of a list.
    struct Row {
        const FieldList *list;
        QByteArray owner;
        int ordinal;
        QByteArray item; ///< of texts and references
        CodePointSpan span;
    };
    /// On their way to a table.
    struct Waiting {
        const ListSql *sql = nullptr;
        std::vector<Row> rows;
    };

    void readSpans(EntityRef entity, Fields &fields);
    void insertWaiting();
    void insert(const Waiting &waiting);

    Database &m_database;
    int m_gatherings = 0;
    std::map<std::string_view, Waiting> m_waiting; ///< by their table
};

} // namespace pullquote
