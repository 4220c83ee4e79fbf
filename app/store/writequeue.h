#pragma once

#include "app/store/pendingchange.h"
#include "app/store/projectfile.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace pullquote {

class Writer;

/// Carries change sets to the project file on a thread of its own, in order, so that nobody waits for the
/// disk. Lives in the thread of whoever made it; so do its signals.
///
/// When the file is at fault (full disk, file moved, …) it stops, keeps everything, says so, and tries again
/// by itself and at retryNow(). What it has not acknowledged is pending().
class WriteQueue : public QObject {
    Q_OBJECT

public:
    enum class State {
        Saved,  ///< everything is in the file
        Saving, ///< under way
        Failed, ///< the file is at fault; everything is kept and tried again
    };
    Q_ENUM(State)

    using Open = std::function<Result<std::unique_ptr<ProjectFile>>()>;

    /// Opens the project on the writer's thread and waits for it: `open` is ProjectFile::create() or open()
    /// for writing, bound to its arguments.
    static Result<std::unique_ptr<WriteQueue>> start(const Open &open, QObject *parent = nullptr);
    /// Waits until everything is written or the file is at fault; see waitForSaved() and saveCopy() before.
    ~WriteQueue() override;

    QString path() const;
    QStringList warnings() const;

    /// Has the writer verify the file (ProjectFile::verify()) as soon as it has nothing else to do.
    void startVerifying();
    /// Waits for that, and does it where it was not started.
    Result<void> verify();

    /// Returns at once.
    void enqueue(const ChangeSet &changes, Origin origin = Origin::Local, GroupId group = {});
    void finishGroup(GroupId group);

    State state() const { return m_state; }
    /// Why it failed; empty otherwise.
    const Problem &problem() const { return m_problem; }
    /// What is not in the file yet, oldest first.
    QList<PendingChange> pending() const;

    /// What comes of an undo, as soon as what is queued before it is in the file; a problem at once while the
    /// queue fails. From then on it is pending, and acknowledged, like a change set.
    Result<Undone> undo(AnnotatorId annotator);
    Result<Undone> redo(AnnotatorId annotator);
    /// These run behind what is queued and wait for it; a problem at once while the queue fails.
    Result<QString> undoLabel(AnnotatorId annotator);
    Result<QString> redoLabel(AnnotatorId annotator);
    Result<Undone> revertGroup(GroupId group);

    /// Runs long work (an import, a check, indexing) on the writer's thread behind what is queued, and calls
    /// `done` here. `work` must not outlive what it refers to.
    void run(std::function<void(ProjectFile &)> work, std::function<void()> done = {});

    /// Also while the queue fails: the copy has everything, the pending change sets too.
    Result<void> saveCopy(const QString &target);

    void retryNow();
    /// Processes no events. False when the time was over or the queue failed.
    bool waitForSaved(int milliseconds = 30000);

signals:
    void acknowledged(pullquote::ChangeSetId id);
    /// The change cannot be made, now or later: it was taken out of the queue, and memory must let go of it.
    void refused(pullquote::ChangeSetId id, const pullquote::Problem &problem);
    void stateChanged(pullquote::WriteQueue::State state);

private:
    explicit WriteQueue(QObject *parent);
    void setState(State state, const Problem &problem);
    Result<Undone> takeBack(const UndoRequest &request);
    template <class T>
    Result<T> ask(const std::function<Result<T>(ProjectFile &)> &question);

    std::atomic<bool> m_isVerified = false;
    std::unique_ptr<Writer> m_writer;
    State m_state = State::Saved;
    Problem m_problem;
};

} // namespace pullquote
