#include "ui/desktop/termination.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace pullquote {

namespace {

constexpr int signalNumbers[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing else: the two ends of a pipe to ourselves.
int readEnd = -1;
int writeEnd = -1;

void note(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

Termination::Termination()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte;
        if (::read(readEnd, &byte, 1) == 1)
            emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    for (int number : signalNumbers)
        sigaction(number, &action, nullptr);
}

Termination::~Termination()
{
    if (writeEnd < 0)
        return;
    for (int number : signalNumbers)
        std::signal(number, SIG_DFL);
    ::close(readEnd);
    ::close(writeEnd);
    readEnd = writeEnd = -1;
}

} // namespace pullquote
