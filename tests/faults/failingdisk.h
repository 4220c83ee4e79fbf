#pragma once

#include "tests/faults/shimvfs.h"

#include <atomic>

namespace pullquote::faults {

/// A disk that fails at the nth step for one file and its journal.
class FailingDisk {
public:
    /// Fails from now on: at step `first` (0: the next one) only, or at each from there.
    void fail(int first, bool forGood, int code)
    {
        m_steps = 0;
        m_first = first;
        m_forGood = forGood;
        m_code = code;
        m_armed = true;
    }
    /// Fails from now on wherever something is synced, which a commit does and nothing before it.
    void failAtSync()
    {
        m_onlySyncs = true;
        fail(0, true, SQLITE_OK);
    }
    /// The disk is well again. True when it did fail since.
    bool heal()
    {
        m_armed = false;
        m_onlySyncs = false;
        return m_steps > m_first;
    }
    void setFile(const QString &path) { m_path = path; }

    int answer(const DiskCall &call)
    {
        const bool isOurs = call.path.startsWith(m_path) || call.path.isEmpty();
        if (!m_armed || !isOurs || (m_onlySyncs && call.kind != DiskCall::Kind::Sync))
            return SQLITE_OK;
        const int step = m_steps++;
        return step == m_first || (m_forGood && step > m_first) ? codeFor(call.kind) : SQLITE_OK;
    }

private:
    int codeFor(DiskCall::Kind kind) const
    {
        if (m_code != SQLITE_OK)
            return kind == DiskCall::Kind::Write ? m_code : SQLITE_OK;
        switch (kind) {
        case DiskCall::Kind::Open:
            return SQLITE_CANTOPEN;
        case DiskCall::Kind::Read:
            return SQLITE_IOERR_READ;
        case DiskCall::Kind::Write:
            return SQLITE_IOERR_WRITE;
        case DiskCall::Kind::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case DiskCall::Kind::Sync:
            return SQLITE_IOERR_FSYNC;
        case DiskCall::Kind::Remove:
            return SQLITE_IOERR_DELETE;
        }
        return SQLITE_IOERR;
    }

    QString m_path;
    std::atomic<bool> m_armed = false;
    std::atomic<int> m_steps = 0;
    std::atomic<bool> m_onlySyncs = false;
    int m_first = 0;
    bool m_forGood = false;
    int m_code = SQLITE_OK;
};

} // namespace pullquote::faults
