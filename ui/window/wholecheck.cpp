#include "ui/window/wholecheck.h"

#include "app/store/projectcheck.h"

#include <sys/resource.h>

namespace pullquote {

namespace {

constexpr int retryDelay = 300'000; ///< ms

} // namespace

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
    const auto report = std::make_shared<Result<CheckReport>>(CheckReport());
    m_reader.run(
        [this, report](ProjectFile &file) {
            // Linux has niceness by the thread; QThread's priorities do nothing there.
            setpriority(PRIO_PROCESS, 0, 19);
            *report = checkCopyOf(file, [this] { return !m_stopping; });
        },
        [this, report](const Result<void> &opened) {
            if (!opened || !*report) {
                startIn(retryDelay);
                return emit postponed();
            }
            if (const QList<Problem> &problems = (*report)->problems; !problems.isEmpty())
                emit found(problems.first());
            emit finished();
        });
}

} // namespace pullquote
