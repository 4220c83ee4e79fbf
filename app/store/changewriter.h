#pragma once

#include "app/store/changestates.h"
#include "app/store/conflicts.h"
#include "app/store/journal.h"
#include "app/store/revisions.h"
#include "app/store/textcache.h"
#include "app/text/result.h"

#include <QCoreApplication>
#include <QSet>

namespace pullquote {

struct Reference;

/// Writes change sets: revisions, rows, journal. Works inside a transaction of its caller, who rolls it back
/// when a problem is returned or the database has a fault.
class ChangeWriter {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ChangeWriter)

public:
    ChangeWriter(Database &database, TextCache &texts)
        : m_database(database),
          m_texts(texts),
          m_revisions(database),
          m_journal(database),
          m_conflicts(database, m_revisions)
    {
    }

    Revisions &revisions() { return m_revisions; }
    Journal &journal() { return m_journal; }
    Conflicts &conflicts() { return m_conflicts; }

    /// A change set from outside, checked in every respect.
    Result<void> write(const ChangeSet &changes, Origin origin, GroupId group);
    /// The same with the states that it leads to.
    Result<void> write(const ChangeSet &changes, Origin origin, GroupId group,
                       Result<QList<StateChange>> states);
    /// What statesOf() has to know of the articles of its quotes; those that come with it as well.
    void count(const ChangeSet &changes, CountedTexts &counted);

    /// A text under its name, where it is not here yet.
    Result<void> addText(const QString &sha256, const QString &text);

    /// What is written already, or was checked before: an undo. `entry` has no moves yet.
    Result<void> writeStates(JournalEntry entry, const QList<StateChange> &changes);

    /// Who changed this field (or anything, when empty) of the entity last, after the revision `since`.
    QString lastAuthorOf(EntityRef entity, const QString &field, ChangeSetId since);

    /// After rows have gone or come: everything that `moves` touched refers to what is there, and nothing
    /// refers to what has gone. Not asked is what may be past: whoever sent it may have left that out.
    Result<void> checkReferences(const QList<HeadMove> &moves);

private:
    Result<void> addTexts(const ChangeSet &changes);
    void decide(const ChangeSet &changes, QList<StateChange> &states);
    void addChangeSet(const JournalEntry &entry);
    Result<void> writeState(const StateChange &change, JournalEntry &entry);
    Result<void> checkOwner(const Change &change, const ChangeSet &changes);
    Result<void> checkChange(const StateChange &change, const std::optional<Revision> &head);
    /// `there` remembers what was found, for the references of many entities to the same few.
    Result<void> checkReferencesOf(EntityRef entity, const QList<Reference> &references,
                                   QSet<EntityRef> &there);
    bool isPresent(EntityRef target, QSet<EntityRef> &there);
    Result<void> checkRedirects(EntityRef entity);
    Result<void> checkReferences(const QList<StateChange> &changes, AnnotatorId annotator);
    void refreshConflicts(const QList<StateChange> &changes, EntryId entry);
    Problem stillReferred(EntityRef entity, EntityRef referrer);

    Database &m_database;
    TextCache &m_texts;
    Revisions m_revisions;
    Journal m_journal;
    Conflicts m_conflicts;
};

} // namespace pullquote
