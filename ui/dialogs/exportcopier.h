#pragma once

#include "app/formats/exportrequest.h"
#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QObject>

#include <memory>

namespace pullquote {

class BackgroundReader;
class Format;
class Session;

/// Puts an export on the clipboard instead of into a file. All of it is made in the background, also what
/// other programs are given of it, so that a whole project does not hold up the window. One at a time: what
/// is asked for anew takes the place of what is under way.
class ExportCopier : public QObject {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit ExportCopier(Session &session, QObject *parent = nullptr);
    ~ExportCopier() override;

    /// The format is one that canBeCopied(), and outlives it. It is what is in the file that is copied: wait
    /// until all is saved. The watcher may be used from any thread.
    void copy(const Format &format, const ExportRequest &request, const Watcher &watcher = {});

signals:
    /// It is on the clipboard.
    void copied();
    /// Also when the watcher has stopped it.
    void failed(const pullquote::Problem &problem);

private:
    struct Work;
    void take(const std::shared_ptr<Work> &work, const Result<void> &opened);
    void stop();

    Session &m_session;
    std::shared_ptr<Work> m_work;               ///< the one that is made
    std::unique_ptr<BackgroundReader> m_reader; ///< once there was something to copy
};

} // namespace pullquote
