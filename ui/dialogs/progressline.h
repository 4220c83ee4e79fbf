#pragma once

#include "app/formats/watcher.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;

namespace pullquote {

/// Shows how far long work on another thread is, and stops it. The worker only sets numbers, which are looked
/// at here a few times a second: however often it tells, the window is not flooded.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /// Stops the work; the watcher stays valid.
    ~ProgressLine() override;

    /// Shows itself. The watcher may be used from any thread and outlive this.
    Watcher begin(const QString &text);
    void end();
    bool isRunning() const { return m_state != nullptr; }

    /// The work ends soon after, and says so in its own way.
    void cancel();
    bool isCancelled() const;

private:
    struct State;
    void look();

    std::shared_ptr<State> m_state; ///< of the work that runs
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_timer;
};

} // namespace pullquote
