#pragma once

#include "app/store/mergereport.h"
#include "app/store/pendingchange.h"
#include "app/store/undoneplace.h"
#include "app/text/result.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace pullquote {

class ChangeWriter;
class ColleagueFile;
class Database;
class LockFile;
class ProjectReader;
class SearchIndex;
class TakeBack;
class TextCache;
class UndoStacks;

/// What an undo or a redo did, for the memory of whoever holds entities.
struct Undone {
    QString label;         ///< of the action undone or redone
    QList<Change> changes; ///< the new state of every entity it touched
    QString nextUndo;      ///< what undo would take back now; empty: nothing
    QString nextRedo;
    UndonePlace place; ///< of the gesture
};

/// A project file, open. Every change of a project goes through apply(), undo() or redo(): each is one
/// durable transaction, done when the call returns. Belongs to the thread that opened it.
///
/// A problem of any of these leaves the file as it was. hasFault() tells whether the file was at
/// fault (full disk, file gone, lock: trying again may help) or the change was refused (it never will).
class ProjectFile {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ProjectFile)

public:
    /// A new project with its three topics, open for writing. Refuses a path that exists, and a name of
    /// nothing but spaces.
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const QString &name);
    /// Opening for writing takes the lock beside the project, reverts what a crash left half done, and is
    /// refused where another window writes: Access::Read works then.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, Access access);
    /// The same for writing, but leaves the check of the file's integrity, which takes longer than all the
    /// rest, to verify().
    static Result<std::unique_ptr<ProjectFile>> openUnverified(const QString &path);
    /// Another connection, for reading, to a project that this process has opened before and has open still:
    /// the file's integrity is checked there.
    static Result<std::unique_ptr<ProjectFile>> openAgain(const QString &path);
    ~ProjectFile();

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    /// What the user should hear of after opening: a network drive, a group reverted.
    const QStringList &warnings() const { return m_warnings; }

    /// Checks the file's integrity where that has not been done. Nothing is written before: every change
    /// asks.
    Result<void> verify();
    bool isVerified() const { return m_isVerified; }

    /// Writes one change set. Applied already: ok, and nothing happens. Entities whose state is the present
    /// one are left alone. With a group: the first one opens it in the file, finishGroup() closes it.
    Result<void> apply(const ChangeSet &changes, Origin origin = Origin::Local, GroupId group = {});

    /// Change sets of a group one after the other, some in one transaction: a problem leaves those before it
    /// in the file or not, for revertGroup(). The states of the next one are made while one is written, which
    /// takes as long. `mayGoOn` is asked before each with its number; a problem from it stops there.
    Result<void> applyAll(const QList<ChangeSet> &sets, Origin origin, GroupId group,
                          const std::function<Result<void>(qsizetype)> &mayGoOn);

    Result<void> finishGroup(GroupId group);
    /// As if the group had never been; it cannot be redone.
    Result<Undone> revertGroup(GroupId group);

    /// Takes back the last action or group of this annotator, also of earlier sessions. A problem names who
    /// has changed what since.
    Result<Undone> undo(AnnotatorId annotator);
    Result<Undone> redo(AnnotatorId annotator);
    /// The same as a request, and `foresee` hears what comes of it before it is final: from then on only a
    /// fault of the file can prevent it, and the same request may be made again. Done already: ok, and
    /// `foresee` hears nothing.
    Result<void> takeBack(const UndoRequest &request,
                          const std::function<void(const Undone &)> &foresee = {});
    /// Empty when there is nothing to undo or redo.
    QString undoLabel(AnnotatorId annotator);
    QString redoLabel(AnnotatorId annotator);

    /// Brings a colleague's project in: all of it in one entry of the journal, or nothing. Doing it again
    /// changes nothing. `who` does it, and comes into the project with it. False from `keepGoing`, which is
    /// asked now and then, stops it.
    Result<MergeReport> merge(ColleagueFile &colleague, const Annotator &who, const FindSame &findSame = {},
                              const std::function<bool()> &keepGoing = {});
    /// What two people have said differently and nobody has decided on.
    Result<QList<Conflict>> conflicts();

    /// Whether the last call failed because of the file or the disk, not because of what was asked.
    bool hasFault() const { return m_hasFault; }

    /// Reads the same file over the same connection.
    ProjectReader &read() { return *m_reader; }
    SearchIndex &search() { return *m_search; }
    Database &database() { return *m_database; }

private:
    ProjectFile(const QString &path, Access access);
    static Result<std::unique_ptr<ProjectFile>> connect(const QString &path, Access access);
    Result<void> start();
    Result<void> begin(const QString &name);
    void revertOpenGroups();
    /// Runs `work` in one transaction: all of it or nothing.
    Result<void> transact(const std::function<Result<void>()> &work);
    void openGroup(GroupId group, const QDateTime &since);
    bool isCommitted(const QString &hash);
    QString journalHash();
    Result<Undone> takenBack(const UndoRequest &request);
    Result<Undone> takeBackInside(const UndoRequest &request);
    Result<QList<Change>> statesOf(const QSet<EntityRef> &entities);
    void readStacks();
    const UndoStacks &stacks();

    QString m_path;
    Access m_access;
    QStringList m_warnings;
    bool m_hasFault = false;
    bool m_isVerified = false;
    std::unique_ptr<LockFile> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TextCache> m_texts;
    std::unique_ptr<ChangeWriter> m_writer;
    std::unique_ptr<UndoStacks> m_stacks;
    std::unique_ptr<ProjectReader> m_reader;
    std::unique_ptr<SearchIndex> m_search;
};

} // namespace pullquote
