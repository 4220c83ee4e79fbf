#pragma once

#include <QtGlobal>

#include <future>

namespace pullquote {

/// Calls `work(first, end)` for the two halves of the numbers from 0 to `count`, one of them on another
/// thread: for what is many and stands alone. Few are not worth a thread.
template <class Work>
void inTwoHalves(qsizetype count, const Work &work)
{
    constexpr qsizetype few = 500;
    if (count < few) {
        work(qsizetype(0), count);
        return;
    }
    std::future<void> other = std::async(std::launch::async, [&] { work(count / 2, count); });
    work(qsizetype(0), count / 2);
    other.get(); // with what it may have thrown
}

} // namespace pullquote
