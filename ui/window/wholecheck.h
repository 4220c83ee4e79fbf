#pragma once

#include "app/session/backgroundreader.h"
#include "app/text/result.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace pullquote {

/// Checks a whole project behind the back of who works in it: a while after it was opened, in a thread of its
/// own that takes what time others leave, on a private copy, so that nobody waits. Deleting it stops it.
/// Where no copy can be made (a full disk, somebody who writes) it is tried again later: that says nothing
/// about the project.
class WholeCheck : public QObject {
    Q_OBJECT

public:
    /// The project is open in this process, and stays so.
    explicit WholeCheck(const QString &path, QObject *parent = nullptr);
    ~WholeCheck() override;

    /// Begins after so many milliseconds.
    void startIn(int milliseconds);

signals:
    /// The first of what is wrong.
    void found(const pullquote::Problem &problem);
    /// To the end.
    void finished();
    /// Nothing could be checked now.
    void postponed();

private:
    void start();

    std::atomic<bool> m_stopping = false;
    QTimer m_timer;
    BackgroundReader m_reader; ///< goes first: what runs there uses the others
};

} // namespace pullquote
