#include "app/cli/interruption.h"

#include <csignal>

namespace pullquote {

namespace {

// A signal handler can reach nothing else.
volatile std::sig_atomic_t interrupted = 0;

void note(int)
{
    interrupted = 1;
}

} // namespace

void catchInterruptions()
{
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = int(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace pullquote
