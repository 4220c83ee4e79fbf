#include "app/store/turns.h"

#include <sqlite3.h>

#include <algorithm>
#include <thread>

namespace pullquote {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

constexpr milliseconds betweenLooks(1);
constexpr milliseconds longestWait(2000);
constexpr nanoseconds longestPause = 5 * betweenLooks;

int wait(void *, int looks)
{
    if (looks * betweenLooks >= longestWait)
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
    std::this_thread::sleep_for(std::min(busy / 10, longestPause));
}

} // namespace pullquote
