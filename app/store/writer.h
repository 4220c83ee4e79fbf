#pragma once

#include "app/store/pendingchange.h"
#include "app/store/projectfile.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>

struct sqlite3;

namespace pullquote {

/// The thread that owns the project file, and the jobs it works off in order. Its public functions may be
/// called from any thread; the callbacks are called on the writer's own.
class Writer : public QThread {
public:
    struct Events {
        std::function<void(ChangeSetId)> acknowledged;
        std::function<void(ChangeSetId, const Problem &)> refused;
        std::function<void(const Problem &)> failed; ///< the file is at fault
        std::function<void()> idle;                  ///< everything is done
    };
    using Open = std::function<Result<std::unique_ptr<ProjectFile>>()>;
    using Work = std::function<void(ProjectFile &)>;

    explicit Writer(Events events) : m_events(std::move(events)) {}
    ~Writer() override;

    /// Starts the thread and waits until the file is open.
    Result<void> startWith(const Open &open);

    void add(const PendingChange &change);
    void addWork(const Work &work);
    /// Runs behind everything queued and waits; a problem at once when the file is or gets at fault.
    Result<void> runAndWait(const Work &work);
    /// Runs behind everything queued, and waits until it is known what comes of it: it is pending from then
    /// on, and acknowledged or refused like any other change. A problem leaves nothing pending.
    Result<Undone> takeBackAndForesee(const UndoRequest &request);
    /// Runs before everything queued, also when the file is at fault, and waits.
    void runFirstAndWait(const Work &work);

    QList<PendingChange> pending() const;
    void retryNow();
    /// Says where the file is at fault, and why.
    bool waitForDone(int milliseconds, Problem *fault);

    QString path;         ///< set once the file is open
    QStringList warnings; ///< set once the file is open

protected:
    void run() override;

private:
    struct Job {
        std::optional<PendingChange> change;
        Work work;                                   ///< when there is no change
        std::function<void(const Problem &)> fail;   ///< somebody waits for it
        std::function<void(const Undone &)> foresee; ///< somebody waits for what comes of an undo
    };
    void workOff(ProjectFile &file);
    bool doJob(ProjectFile &file, const Job &job);
    bool finishJob();
    bool takeBack(ProjectFile &file, const Job &job);
    bool report(const ProjectFile &file, ChangeSetId id, const Result<void> &written);
    void failAll(const Problem &problem);
    void runUrgent(ProjectFile &file);
    bool waitToRetry(ProjectFile &file);
    void index(ProjectFile &file);
    void wake();

    Events m_events;
    Open m_open;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Job> m_jobs; ///< the first one is under way
    std::deque<Work> m_urgent;
    std::optional<Problem> m_fault;
    std::optional<Result<void>> m_opened;
    int m_attempts = 0;
    bool m_retry = false;
    bool m_quit = false;
    bool m_isIndexed = false;
    QDeadlineTimer m_restsUntil;   ///< nothing is indexed before
    sqlite3 *m_indexing = nullptr; ///< the connection, while it is being indexed over it
};

} // namespace pullquote
