#pragma once

#include "app/session/whensaved.h"
#include "app/text/result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace pullquote {

class BackgroundReader;
class ProjectFile;
class Session;

/// Reads a project in the background for something that is shown, such as a preview: only for what was asked
/// for last, and when what was changed has arrived in the file, or cannot. What is under way for something
/// else is stopped, and nobody hears of it.
class LatestReading : public QObject {
    Q_OBJECT

public:
    /// Looks at `isStopped` often: who waits for something else waits for it.
    using Work = std::function<void(ProjectFile &, const std::function<bool()> &isStopped)>;
    /// In the window's thread. A problem when the file could not be opened; then the work did not run.
    using Done = std::function<void(const Result<void> &opened)>;

    explicit LatestReading(Session &session, QObject *parent = nullptr);
    ~LatestReading() override;

    /// Shortly after: choices come several at a time. `work` must not outlive what it refers to.
    void ask(Work work, Done done);
    void stop();

private:
    void begin();

    WhenSaved m_soon;
    Work m_work;
    Done m_done;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the one that runs
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
