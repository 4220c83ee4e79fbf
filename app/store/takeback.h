#pragma once

#include "app/store/changewriter.h"
#include "app/store/pendingchange.h"

#include <QSet>

namespace pullquote {

/// Takes journal entries back: by an inverse change set where a person did something, by moving heads back
/// where something was brought in. Works inside a transaction of its caller.
class TakeBack {
    Q_DECLARE_TR_FUNCTIONS(pullquote::TakeBack)

public:
    explicit TakeBack(ChangeWriter &writer) : m_writer(writer) {}

    /// All entries of the unit, the newest first, or a problem that says who has changed what since. The
    /// first entry that is written bears the id of the request.
    Result<void> undo(const UndoUnit &unit, const UndoRequest &request);
    /// As if the group had never been.
    Result<void> revert(GroupId group);

    /// Every entity that was touched, once.
    const QSet<EntityRef> &touched() const { return m_touched; }

private:
    Result<void> inverse(const JournalEntry &entry, JournalEntry undo);
    Result<void> moveBack(const JournalEntry &entry, JournalEntry undo);
    Result<StateChange> inverseOf(const HeadMove &move);
    ChangeSetId conflictsAsAt(const HeadMove &move);
    Problem changedSince(const HeadMove &move, const QString &field);

    ChangeWriter &m_writer;
    QSet<EntityRef> m_touched;
};

} // namespace pullquote
