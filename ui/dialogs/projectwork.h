#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace pullquote {

class BackgroundReader;
class ProgressLine;
class ProjectFile;
class Session;

/// Long work for a window that stays open: on a thread and a connection of its own, with a line that says how
/// far it is. One piece at a time. It sees everything that was done before: it waits until that is in the
/// file, and for the piece under way. When the file fails, the window says so elsewhere, and what is in it is
/// what counts.
class ProjectWork : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(ProjectFile &, const Watcher &)>;
    /// In the window's thread. A problem when the file could not be opened; then the work did not run.
    using Done = std::function<void(const Result<void> &opened)>;

    /// Both outlive it.
    ProjectWork(Session &session, ProgressLine &progress, QObject *parent = nullptr);
    /// Stops what is under way.
    ~ProjectWork() override;

    /// Takes the place of what waits and has not begun. `text` is shown beside the bar. `work` must not
    /// outlive what it refers to.
    void start(const QString &text, Work work, Done done);
    /// Something waits or runs.
    bool isBusy() const { return m_waiting || m_reader; }

    /// Stops what runs, as a person does: it is done soon. What waits is forgotten.
    void cancel();
    /// The same, and nobody hears that it is done.
    void drop();

private:
    struct Piece {
        QString text;
        Work work;
        Done done;
    };
    void startWaiting();
    void finish(int run, const Done &done, const Result<void> &opened);

    Session &m_session;
    ProgressLine &m_progress;
    std::optional<Piece> m_waiting;
    std::unique_ptr<BackgroundReader> m_reader; ///< while something runs
    int m_run = 0;                              ///< what was begun before this one is of no interest any more
    QTimer m_rest;
};

} // namespace pullquote
