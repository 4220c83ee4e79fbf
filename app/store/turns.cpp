#include "app/store/turns.h"

#include <sqlite3.h>

#include <algorithm>
#include <thread>

namespace pullquote {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::steady_clock;

constexpr milliseconds betweenLooks(1);
constexpr milliseconds longestWait(5000);
constexpr nanoseconds longestPause = 5 * betweenLooks;

/// By the clock: a look may take longer than a millisecond, on a network drive or a busy machine.
int wait(void *, int looks)
{
    thread_local steady_clock::time_point begun; // a thread waits for one thing at a time
    const steady_clock::time_point now = steady_clock::now();
    if (looks == 0)
        begun = now;
    if (now - begun >= longestWait)
        return 0;
    std::this_thread::sleep_for(betweenLooks);
    return 1;
}

} // namespace

void waitForTurn(sqlite3 *connection)
{
    sqlite3_busy_handler(connection, wait, nullptr);
}

void leaveTurn(nanoseconds busy)
{
    if (const nanoseconds pause = std::min(busy / 10, longestPause); pause >= betweenLooks)
        std::this_thread::sleep_for(pause);
}

} // namespace pullquote
