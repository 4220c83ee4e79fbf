#pragma once

#include <QElapsedTimer>

#include <ctime>

namespace pullquote::bench {

/// In milliseconds. On a busy machine only the processor time can be compared; the rest of a change's time is
/// the disk.
struct Cost {
    double wall = 0;
    double processor = 0;
};

template <class Work>
Cost measure(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC};
}

} // namespace pullquote::bench
