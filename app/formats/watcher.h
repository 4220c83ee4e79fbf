#pragma once

#include <QtGlobal>

#include <functional>

namespace pullquote {

/// Looks on at long work: hears how far it is and may stop it. Both may be empty. Called in the thread that
/// works, often enough for a smooth bar and a quick stop.
struct Watcher {
    std::function<void(qint64 done, qint64 total)> progress; ///< of no particular unit
    std::function<bool()> cancelled;                         ///< true: stop as soon as possible

    /// Tells how far the work is; false when it should stop.
    bool goesOn(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
        return !cancelled || !cancelled();
    }
};

} // namespace pullquote
