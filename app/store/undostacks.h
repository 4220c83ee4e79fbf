#pragma once

#include "app/model/id.h"
#include "app/store/access.h"

#include <QHash>
#include <QList>

#include <optional>

namespace pullquote {

/// What of a journal entry matters to undo.
struct UndoRow {
    qint64 seq = 0;
    EntryId id;
    AnnotatorId annotator;
    GroupId group;
    EntryId undoes;
    QString label;
};

/// Entries that are taken back together.
struct UndoUnit {
    QList<EntryId> entries; ///< oldest first
    GroupId group;
    QString label;
};

/// What each annotator can undo and redo, computed from nothing but the journal, so that it is the same after
/// closing and reopening. A redo is an undo of an undo. A new action clears redo. An undo that bears the
/// group of the entry it undoes is that group's reverting: neither can be undone or redone.
class UndoStacks {
public:
    /// Rows in the order of the journal.
    void add(const UndoRow &row);
    qint64 lastSeq() const { return m_lastSeq; }

    std::optional<UndoUnit> nextUndo(AnnotatorId annotator) const;
    std::optional<UndoUnit> nextRedo(AnnotatorId annotator) const;

private:
    struct Stacks {
        QList<UndoUnit> undo;
        QList<UndoUnit> redo;
    };
    static void push(QList<UndoUnit> &stack, const UndoRow &row);
    static bool take(QList<UndoUnit> &stack, EntryId entry);

    QHash<AnnotatorId, Stacks> m_stacks;
    QHash<EntryId, GroupId> m_groups; ///< of entries that have one
    qint64 m_lastSeq = 0;
};

} // namespace pullquote
