#include "ui/window/wholecheck.h"

#include "app/store/projectcheck.h"

#include <sys/resource.h>

namespace pullquote {

WholeCheck::WholeCheck(const QString &path, QObject *parent) : QObject(parent), m_reader(path)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WholeCheck::start);
}

WholeCheck::~WholeCheck()
{
    m_stopping = true; // the reader waits for its thread
}

void WholeCheck::startIn(int milliseconds)
{
    m_timer.start(milliseconds);
}

void WholeCheck::start()
{
    const auto report = std::make_shared<CheckReport>();
    m_reader.run(
        [this, report](ProjectFile &file) {
            // Linux has niceness by the thread; QThread's priorities do nothing there.
            setpriority(PRIO_PROCESS, 0, 19);
            *report = checkCopyOf(file, [this] { return !m_stopping; });
        },
        [this, report](const Result<void> &opened) {
            if (!opened)
                emit found(opened.problem());
            else if (!report->problems.isEmpty())
                emit found(report->problems.first());
            emit finished();
        });
}

} // namespace pullquote
