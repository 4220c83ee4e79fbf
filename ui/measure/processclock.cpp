#include "ui/measure/processclock.h"

#include <QByteArray>
#include <QFile>

#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace pullquote {

namespace {

/// In seconds since the machine was started. proc(5): field 22 of stat, of which the second may hold spaces.
double startOfProcess()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3; // the list begins with the third field
    return fields.value(startTime).toDouble() / double(sysconf(_SC_CLK_TCK));
}

} // namespace

double millisecondsSinceStart()
{
    static const double start = startOfProcess();
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) - start) * 1e3 + double(now.tv_nsec) / 1e6;
}

double peakResidentMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) * 1024 / 1e6; // Linux counts kibibytes
}

} // namespace pullquote
