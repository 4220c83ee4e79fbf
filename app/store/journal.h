#pragma once

#include "app/model/changeset.h"
#include "app/store/access.h"
#include "app/store/undostacks.h"

namespace pullquote {

class Database;

/// The head of one entity before and after a journal entry.
struct HeadMove {
    EntityRef entity;
    ChangeSetId from; ///< null: it was not here
    ChangeSetId to;   ///< null: it is not here any more
    QString hash;     ///< of the state at `to`; empty when deleted or not here
};

/// One row of the journal.
struct JournalEntry {
    qint64 seq = 0;
    EntryId id;
    Origin origin = Origin::Local;
    ChangeSetId changeSet; ///< null where only heads were moved
    AnnotatorId annotator;
    QString at;
    QString label;
    GroupId group;
    EntryId undoes;
    QList<HeadMove> moves;
    QString previousHash;
    QString hash;

    /// Whether taking it back moves heads instead of writing an inverse change set.
    bool movesHeads() const
    {
        return origin == Origin::Import || origin == Origin::Merge || changeSet.isNull();
    }
};

/// SHA-256 of a canonical JSON of the whole entry but for `hash`.
QString hashOf(const JournalEntry &entry);

/// The linear log of what was done in this file.
class Journal {
public:
    explicit Journal(Database &database) : m_database(database) {}

    /// Numbers it, chains it to the one before, and counts it in the project's row.
    void append(JournalEntry entry);
    std::optional<JournalEntry> entry(EntryId id);
    bool contains(EntryId id);
    /// Oldest first.
    QList<EntryId> entriesOf(GroupId group);
    /// Newest first; a limit below 0 means all. `visit` returns false to stop.
    void forEachNewestFirst(int offset, int limit, const std::function<bool(const JournalEntry &)> &visit);
    /// What undo has to know of the entries behind `seq`.
    QList<UndoRow> undoRows(qint64 afterSeq);

private:
    Database &m_database;
};

} // namespace pullquote
