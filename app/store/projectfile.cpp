#include "app/store/projectfile.h"

#include "app/model/entityjson.h"
#include "app/store/lockfile.h"
#include "app/store/projectreader.h"
#include "app/store/query.h"
#include "app/store/searchindex.h"
#include "app/store/takeback.h"
#include "app/store/transaction.h"

#include <QFileInfo>

namespace pullquote {

Result<void> ProjectFile::transact(const std::function<Result<void>()> &work)
{
    m_database->takeFault();
    if (const Result<void> verified = verify(); !verified) {
        m_hasFault = true;
        return verified;
    }
    Result<void> outcome;
    QString before;
    QString after;
    {
        Transaction transaction(*m_database);
        before = journalHash();
        if (!m_database->fault())
            outcome = work();
        after = journalHash();
        if (outcome)
            outcome = transaction.commit();
    }
    // What looked like a refusal may have come of a read that failed.
    const std::optional<Problem> fault = m_database->takeFault();
    const bool hasHappened = fault && after != before && isCommitted(after);
    m_hasFault = fault && !hasHappened;
    if (hasHappened)
        return {};
    return m_hasFault ? Result<void>(*fault) : outcome;
}

/// A commit fails although it has happened where the folder cannot be synced behind it: the journal of SQLite
/// is gone, which is the commit, and the file ends with our line. An undo that is told as failed then would
/// be done twice.
bool ProjectFile::isCommitted(const QString &hash)
{
    if (QFileInfo::exists(m_path + QStringLiteral("-journal")))
        return false;
    const QString last = journalHash();
    return !m_database->takeFault() && last == hash;
}

/// Of the last line of the journal: another one after each change.
QString ProjectFile::journalHash()
{
    return m_database->value(QStringLiteral("SELECT journal_hash FROM project"));
}

Result<void> ProjectFile::apply(const ChangeSet &changes, Origin origin, GroupId group)
{
    return transact([&]() -> Result<void> {
        if (!group.isNull()) {
            Query open(*m_database, QStringLiteral("INSERT INTO open_group (group_id, since) VALUES (?, ?) "
                                                   "ON CONFLICT (group_id) DO NOTHING"));
            open.bind(group).bind(timeText(changes.at)).run();
        }
        return m_writer->write(changes, origin, group);
    });
}

Result<void> ProjectFile::finishGroup(GroupId group)
{
    return transact([&]() -> Result<void> {
        Query close(*m_database, QStringLiteral("DELETE FROM open_group WHERE group_id = ?"));
        close.bind(group).run();
        return {};
    });
}

Result<Undone> ProjectFile::revertGroup(GroupId group)
{
    return takeBack(
        [&](TakeBack &takeBack) -> Result<void> {
            Query close(*m_database, QStringLiteral("DELETE FROM open_group WHERE group_id = ?"));
            close.bind(group).run();
            return takeBack.revert(group);
        },
        {});
}

Result<Undone> ProjectFile::withNext(Result<Undone> undone, AnnotatorId annotator)
{
    if (undone) {
        undone->nextUndo = undoLabel(annotator);
        undone->nextRedo = redoLabel(annotator);
    }
    return undone;
}

Result<Undone> ProjectFile::undo(AnnotatorId annotator)
{
    const std::optional<UndoUnit> unit = stacks().nextUndo(annotator);
    if (!unit)
        return Problem{tr("There is nothing to undo."), {}, {}};
    return withNext(
        takeBack([&](TakeBack &takeBack) { return takeBack.undo(*unit, annotator); }, unit->label),
        annotator);
}

Result<Undone> ProjectFile::redo(AnnotatorId annotator)
{
    const std::optional<UndoUnit> unit = stacks().nextRedo(annotator);
    if (!unit)
        return Problem{tr("There is nothing to redo."), {}, {}};
    return withNext(
        takeBack([&](TakeBack &takeBack) { return takeBack.undo(*unit, annotator); }, unit->label),
        annotator);
}

QString ProjectFile::undoLabel(AnnotatorId annotator)
{
    const std::optional<UndoUnit> unit = stacks().nextUndo(annotator);
    return unit ? unit->label : QString();
}

QString ProjectFile::redoLabel(AnnotatorId annotator)
{
    const std::optional<UndoUnit> unit = stacks().nextRedo(annotator);
    return unit ? unit->label : QString();
}

const UndoStacks &ProjectFile::stacks()
{
    m_database->takeFault();
    for (const UndoRow &row : m_writer->journal().undoRows(m_stacks->lastSeq()))
        m_stacks->add(row);
    m_hasFault = m_database->takeFault().has_value();
    return *m_stacks;
}

Result<Undone> ProjectFile::takeBack(const std::function<Result<void>(TakeBack &)> &work,
                                     const QString &label)
{
    TakeBack takeBack(*m_writer);
    QList<Change> states;
    const Result<void> done = transact([&]() -> Result<void> {
        if (const Result<void> worked = work(takeBack); !worked)
            return worked;
        // Read before it is final: an undo that memory cannot follow must not happen.
        Result<QList<Change>> now = statesOf(takeBack.touched());
        if (!now) {
            m_database->fail(now.problem());
            return now.problem();
        }
        states = std::move(now).value();
        return {};
    });
    return done ? Result<Undone>(Undone{label, states, {}, {}}) : Result<Undone>(done.problem());
}

Result<QList<Change>> ProjectFile::statesOf(const QSet<EntityRef> &entities)
{
    QList<Change> changes;
    for (const EntityRef &entity : entities) {
        Result<std::optional<Entity>> state = m_reader->entity(entity);
        if (!state)
            return state.problem();
        changes.append({entity, std::move(state).value()});
    }
    return changes;
}

} // namespace pullquote
