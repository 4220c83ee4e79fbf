#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <sqlite3.h>

#include <functional>

namespace pullquote::faults {

/// One step of SQLite towards the disk.
struct DiskCall {
    enum class Kind { Open, Read, Write, Truncate, Sync, Remove };
    Kind kind = Kind::Open;
    QString path;
    qint64 offset = 0; ///< of a write; the new size of a truncation
    QByteArray bytes;  ///< of a write
};

/// Lies between SQLite and the disk while it lives: the default for every connection opened from then on. It
/// shows each step to `watch` before it happens, from whichever thread it comes, one at a time; an answer
/// other than SQLITE_OK is what SQLite gets to hear instead.
class ShimVfs {
public:
    using Watch = std::function<int(const DiskCall &)>;

    explicit ShimVfs(Watch watch);
    /// Every connection that was opened through it must be closed.
    ~ShimVfs();
    ShimVfs(const ShimVfs &) = delete;
    ShimVfs &operator=(const ShimVfs &) = delete;

private:
    struct File;
    struct Calls;

    int ask(const DiskCall &call);

    Watch m_watch;
    QMutex m_mutex;
    sqlite3_vfs *m_real;
    sqlite3_vfs m_shim;
};

} // namespace pullquote::faults
