#pragma once

#include <chrono>

struct sqlite3;

/// How the connections to one file take turns, those of this program and those of others.
///
/// A commit holds the file alone until it is synced. On a slow disk, whoever writes one change after the
/// other leaves it free for less than a millisecond between them; SQLite's own wait, which looks again after
/// ever longer sleeps of up to 100 ms, misses that again and again until it gives up.
namespace pullquote {

/// Lets a connection wait five seconds for another one in its way, and look every millisecond.
void waitForTurn(sqlite3 *connection);

/// Leaves the file free for a moment after a change that has taken `busy`, where another one follows: a tenth
/// of that, and no more than five looks of who waits. After a change that is quicker than that there is no
/// pause: those who look find their moment soon enough.
void leaveTurn(std::chrono::nanoseconds busy);

} // namespace pullquote
