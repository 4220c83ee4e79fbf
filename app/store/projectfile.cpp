#include "app/store/projectfile.h"

#include "app/model/entityjson.h"
#include "app/store/lockfile.h"
#include "app/store/projectreader.h"
#include "app/store/query.h"
#include "app/store/searchindex.h"
#include "app/store/takeback.h"
#include "app/store/transaction.h"

#include <QFileInfo>

#include <future>

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
        openGroup(group, changes.at);
        return m_writer->write(changes, origin, group);
    });
}

/// Where it is not open yet; null: nothing.
void ProjectFile::openGroup(GroupId group, const QDateTime &since)
{
    if (group.isNull())
        return;
    Query open(*m_database, QStringLiteral("INSERT INTO open_group (group_id, since) VALUES (?, ?) "
                                           "ON CONFLICT (group_id) DO NOTHING"));
    open.bind(group).bind(timeText(since)).run();
}

Result<void> ProjectFile::applyAll(const QList<ChangeSet> &sets, Origin origin, GroupId group,
                                   const std::function<Result<void>(qsizetype)> &mayGoOn)
{
    using States = Result<QList<StateChange>>;
    // A commit waits for the disk and writes each page of an index that was touched, so one for each change
    // set would be a third of the whole; of one for ten of quotes, other programs that want the file wait
    // less than half a second.
    constexpr qsizetype setsOfATransaction = 10;
    CountedTexts counted; // of all so far: an article's quotes may be in the change sets behind it
    std::future<States> next;
    const auto begin = [&](const ChangeSet &changes) {
        m_writer->count(changes, counted);
        next = std::async(std::launch::async, [&changes, origin, counted] {
            return pullquote::statesOf(changes, origin, counted);
        });
    };
    const auto write = [&](qsizetype i) -> Result<void> {
        if (const Result<void> allowed = mayGoOn(i); !allowed)
            return allowed;
        if (i == 0)
            begin(sets[i]);
        States states = next.get();
        if (i + 1 < sets.size())
            begin(sets[i + 1]);
        openGroup(group, sets[i].at);
        return m_writer->write(sets[i], origin, group, std::move(states));
    };
    for (qsizetype first = 0; first < sets.size(); first += setsOfATransaction) {
        const Result<void> applied = transact([&]() -> Result<void> {
            for (qsizetype i = first; i < std::min(first + setsOfATransaction, sets.size()); ++i) {
                if (const Result<void> written = write(i); !written)
                    return written;
            }
            return {};
        });
        if (!applied)
            return applied;
    }
    return {};
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
    Undone undone;
    const Result<void> done = transact([&]() -> Result<void> {
        Query close(*m_database, QStringLiteral("DELETE FROM open_group WHERE group_id = ?"));
        close.bind(group).run();
        TakeBack takeBack(*m_writer);
        if (const Result<void> reverted = takeBack.revert(group); !reverted)
            return reverted;
        Result<QList<Change>> states = statesOf(takeBack.touched());
        if (!states)
            return states.problem();
        undone.changes = std::move(states).value();
        return {};
    });
    return done ? Result<Undone>(undone) : Result<Undone>(done.problem());
}

Result<Undone> ProjectFile::undo(AnnotatorId annotator)
{
    return takenBack({annotator, UndoRequest::Direction::Undo});
}

Result<Undone> ProjectFile::redo(AnnotatorId annotator)
{
    return takenBack({annotator, UndoRequest::Direction::Redo});
}

Result<Undone> ProjectFile::takenBack(const UndoRequest &request)
{
    Undone undone;
    const Result<void> done = takeBack(request, [&](const Undone &foreseen) { undone = foreseen; });
    return done ? Result<Undone>(undone) : Result<Undone>(done.problem());
}

Result<void> ProjectFile::takeBack(const UndoRequest &request,
                                   const std::function<void(const Undone &)> &foresee)
{
    const Result<void> done = transact([&]() -> Result<void> {
        if (m_writer->journal().contains(request.id))
            return {};
        const Result<Undone> undone = takeBackInside(request);
        if (!undone)
            return undone.problem();
        if (foresee && !m_database->fault())
            foresee(*undone);
        return {};
    });
    if (m_hasFault)
        *m_stacks = UndoStacks(); // they know of an entry that has not come to be
    return done;
}

/// Inside a transaction of its caller.
Result<Undone> ProjectFile::takeBackInside(const UndoRequest &request)
{
    const bool isUndo = request.direction == UndoRequest::Direction::Undo;
    readStacks();
    const std::optional<UndoUnit> unit =
        isUndo ? m_stacks->nextUndo(request.annotator) : m_stacks->nextRedo(request.annotator);
    if (!unit)
        return Problem{isUndo ? tr("There is nothing to undo.") : tr("There is nothing to redo."), {}, {}};
    const auto entry =
        unit->entries.size() == 1 ? m_writer->journal().entry(unit->entries.first()) : std::nullopt;
    UndonePlaceFinder place(*m_reader, entry.value_or(JournalEntry()));
    TakeBack takeBack(*m_writer);
    if (const Result<void> taken = takeBack.undo(*unit, request); !taken)
        return taken.problem();
    Result<QList<Change>> states = statesOf(takeBack.touched());
    if (!states)
        return states.problem();
    readStacks();
    const auto labelOf = [](const std::optional<UndoUnit> &next) { return next ? next->label : QString(); };
    return Undone{unit->label, std::move(states).value(), labelOf(m_stacks->nextUndo(request.annotator)),
                  labelOf(m_stacks->nextRedo(request.annotator)), place.find()};
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

/// What has come into the journal since the last time.
void ProjectFile::readStacks()
{
    for (const UndoRow &row : m_writer->journal().undoRows(m_stacks->lastSeq()))
        m_stacks->add(row);
}

const UndoStacks &ProjectFile::stacks()
{
    m_database->takeFault();
    readStacks();
    m_hasFault = m_database->takeFault().has_value();
    return *m_stacks;
}

/// Read before it is final: an undo that memory cannot follow must not happen.
Result<QList<Change>> ProjectFile::statesOf(const QSet<EntityRef> &entities)
{
    QList<Change> changes;
    for (const EntityRef &entity : entities) {
        Result<std::optional<Entity>> state = m_reader->entity(entity);
        if (!state) {
            m_database->fail(state.problem());
            return state.problem();
        }
        changes.append({entity, std::move(state).value()});
    }
    return changes;
}

} // namespace pullquote
