#pragma once

#include "app/text/result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace pullquote {

class ProjectFile;

/// Reads a project over a connection and on a thread of its own, for what takes too long for the thread of
/// the window: searching, counting, exporting. It sees what is in the file, which may lag behind the session:
/// see WriteQueue::waitForSaved(). Jobs run one after the other. Destroying it waits for the job under way
/// and drops the others; a job that may be long should have a way to be stopped.
class BackgroundReader : public QObject {
    Q_OBJECT

public:
    explicit BackgroundReader(const QString &path, QObject *parent = nullptr);
    ~BackgroundReader() override;

    /// Runs `work` there, then `done` here with a problem when the file could not be opened and `work` did
    /// not run. `work` must not outlive what it refers to.
    void run(std::function<void(ProjectFile &)> work, std::function<void(const Result<void> &)> done);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker; ///< lives in the thread and goes with it
    std::atomic<bool> m_stopping = false;
};

} // namespace pullquote
