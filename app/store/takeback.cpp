#include "app/store/takeback.h"

#include "app/model/fieldmerge.h"
#include "app/model/timetext.h"
#include "app/store/changerules.h"

namespace pullquote {

namespace {

JournalEntry undoOf(const JournalEntry &entry, AnnotatorId annotator, GroupId group)
{
    JournalEntry undo;
    undo.id = EntryId::create();
    undo.origin = Origin::Undo;
    undo.annotator = annotator;
    undo.at = timeText(QDateTime::currentDateTimeUtc());
    undo.label = entry.label;
    undo.group = group;
    undo.undoes = entry.id;
    return undo;
}

} // namespace

Result<void> TakeBack::undo(const UndoUnit &unit, const UndoRequest &request)
{
    const GroupId group = unit.entries.size() > 1 ? GroupId::create() : GroupId();
    for (qsizetype i = unit.entries.size() - 1; i >= 0; --i) {
        const auto entry = m_writer.journal().entry(unit.entries[i]);
        if (!entry)
            return Problem{tr("The journal has a gap."), {}, tr("Check the project.")};
        JournalEntry undo = undoOf(*entry, request.annotator, group);
        if (i == unit.entries.size() - 1)
            undo.id = request.id;
        const Result<void> done = entry->movesHeads() ? moveBack(*entry, undo) : inverse(*entry, undo);
        if (!done)
            return done;
    }
    return {};
}

Result<void> TakeBack::revert(GroupId group)
{
    const QList<EntryId> entries = m_writer.journal().entriesOf(group);
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        const auto entry = m_writer.journal().entry(entries[i]);
        if (!entry || entry->origin == Origin::Undo)
            continue;
        if (const Result<void> done = moveBack(*entry, undoOf(*entry, entry->annotator, group)); !done)
            return done;
    }
    return {};
}

Result<void> TakeBack::inverse(const JournalEntry &entry, JournalEntry undo)
{
    undo.changeSet = ChangeSetId(undo.id.uuid());
    QList<StateChange> changes;
    for (qsizetype i = entry.moves.size() - 1; i >= 0; --i) {
        // Whoever came into the project with an action stays on record, as the one who undid it.
        if (entry.moves[i].entity.type == EntityType::Annotator && entry.moves[i].from.isNull())
            continue;
        Result<StateChange> change = inverseOf(entry.moves[i]);
        if (!change)
            return change.problem();
        m_touched.insert(change->entity);
        const bool isThere = m_writer.revisions().rows().contains(change->entity);
        if (isThere || !change->fields.isEmpty())
            changes.append(std::move(change).value());
    }
    return m_writer.writeStates(std::move(undo), changes);
}

Result<StateChange> TakeBack::inverseOf(const HeadMove &move)
{
    const Fields after = m_writer.revisions().stateAt(move.to, move.entity.uuid);
    const Fields before = m_writer.revisions().stateAt(move.from, move.entity.uuid);
    const Fields present = m_writer.revisions().rows().read(move.entity);
    const TakenBack taken = takeBack(before, after, present);
    if (taken.changedSince)
        return changedSince(move, *taken.changedSince);
    const bool isBackAlready = present == before && present != after;
    return StateChange{move.entity, taken.state, {}, {}, isBackAlready ? ChangeSetId() : conflictsAsAt(move)};
}

/// Where the change decided a conflict, or took a decision back: the revision before it. Null otherwise.
ChangeSetId TakeBack::conflictsAsAt(const HeadMove &move)
{
    return m_writer.conflicts().differsFrom(move.entity, move.from) ? move.from : ChangeSetId();
}

Result<void> TakeBack::moveBack(const JournalEntry &entry, JournalEntry undo)
{
    Revisions &revisions = m_writer.revisions();
    for (qsizetype i = entry.moves.size() - 1; i >= 0; --i) {
        const HeadMove &move = entry.moves[i];
        const auto head = revisions.head(move.entity.uuid);
        // Undone changes leave a newer revision of the same state: that is no change since.
        if ((head ? head->hash : QString()) != move.hash)
            return changedSince(move, {});
        const auto target = move.from.isNull() ? std::nullopt : revisions.find(move.from, move.entity.uuid);
        if (target && target->isLeftOut)
            return Problem{tr("How it was before is not in this file."), nameOf(move.entity), {}};
        const ChangeSetId from = head ? head->changeSet : ChangeSetId();
        revisions.moveHead(move.entity, move.from);
        undo.moves.append({move.entity, from, move.from, target ? target->hash : QString()});
        m_touched.insert(move.entity);
    }
    if (const Result<void> checked = m_writer.checkReferences(undo.moves); !checked)
        return checked;
    m_writer.conflicts().refresh(undo.moves, undo.id);
    m_writer.journal().append(std::move(undo));
    return {};
}

Problem TakeBack::changedSince(const HeadMove &move, const QString &field)
{
    const QString who = m_writer.lastAuthorOf(move.entity, field, move.to);
    const QString where = nameOf(move.entity);
    if (!m_writer.revisions().rows().contains(move.entity))
        return {tr("%1 has deleted it since.").arg(who), where, {}};
    if (field.isEmpty())
        return {tr("%1 has changed it since.").arg(who), where, {}};
    return {tr("%1 has changed “%2” since.").arg(who, field), where, {}};
}

} // namespace pullquote
