#pragma once

#include <QtGlobal>

#include <ctime>

namespace pullquote::test {

/// By how much the sanitizers may slow a program down: a limit of time is so many times as long under them.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int slowdown = 5;
#else
inline constexpr int slowdown = 1;
#endif

/// Milliseconds of the processor that this program has used since the clock was made. Unlike the time on the
/// wall they stay what they are on a busy machine.
class ProcessorClock {
public:
    qint64 milliseconds() const { return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace pullquote::test
