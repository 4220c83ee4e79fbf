#include "tests/faults/shimvfs.h"

namespace pullquote::faults {

/// What SQLite holds for an open file; the real one lies right behind it in memory.
struct ShimVfs::File {
    sqlite3_file base;
    ShimVfs *vfs;
    QString *path;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

/// The functions that SQLite calls.
struct ShimVfs::Calls {
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return of(file)->real(); }
    static ShimVfs *of(sqlite3_vfs *vfs) { return static_cast<ShimVfs *>(vfs->pAppData); }
    static int ask(sqlite3_file *file, DiskCall::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
    {
        return of(file)->path ? of(file)->vfs->ask({kind, *of(file)->path, offset, bytes}) : SQLITE_OK;
    }

    static int close(sqlite3_file *file)
    {
        delete of(file)->path;
        return real(file)->pMethods->xClose(real(file));
    }
    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
    {
        const int code = ask(file, DiskCall::Kind::Read, offset);
        return code == SQLITE_OK ? real(file)->pMethods->xRead(real(file), bytes, size, offset) : code;
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
    {
        const QByteArray copy(static_cast<const char *>(bytes), size);
        const int code = ask(file, DiskCall::Kind::Write, offset, copy);
        return code == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), bytes, size, offset) : code;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        const int code = ask(file, DiskCall::Kind::Truncate, size);
        return code == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : code;
    }
    static int sync(sqlite3_file *file, int flags)
    {
        const int code = ask(file, DiskCall::Kind::Sync);
        return code == SQLITE_OK ? real(file)->pMethods->xSync(real(file), flags) : code;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
    static int unlock(sqlite3_file *file, int level)
    {
        return real(file)->pMethods->xUnlock(real(file), level);
    }
    static int checkLock(sqlite3_file *file, int *held)
    {
        return real(file)->pMethods->xCheckReservedLock(real(file), held);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return real(file)->pMethods->xFileControl(real(file), what, argument);
    }
    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int device(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        // Version 1: without shared memory and memory mapping, which these tests do not follow.
        static const sqlite3_io_methods methods = {1,    close,  read,      write,   truncate,   sync,   size,
                                                   lock, unlock, checkLock, control, sectorSize, device, {},
                                                   {},   {},     {},        {},      {}};
        ShimVfs *shim = of(vfs);
        file->pMethods = nullptr;
        const QString path = name ? QString::fromUtf8(name) : QString();
        int code = name ? shim->ask({DiskCall::Kind::Open, path, 0, {}}) : SQLITE_OK;
        if (code == SQLITE_OK)
            code = shim->m_real->xOpen(shim->m_real, name, real(file), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        file->pMethods = &methods;
        of(file)->vfs = shim;
        of(file)->path = name ? new QString(path) : nullptr;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        // With `syncsFolder` the removal is safe on the disk when it returns: told as the folder's sync.
        ShimVfs *shim = of(vfs);
        const QString path = QString::fromUtf8(name);
        int code = shim->ask({DiskCall::Kind::Remove, path, 0, {}});
        if (code == SQLITE_OK)
            code = shim->m_real->xDelete(shim->m_real, name, syncsFolder);
        return code == SQLITE_OK && syncsFolder ? shim->ask({DiskCall::Kind::Sync, {}, 0, {}}) : code;
    }
};

ShimVfs::ShimVfs(Watch watch) : m_watch(std::move(watch)), m_real(sqlite3_vfs_find(nullptr)), m_shim(*m_real)
{
    m_shim.iVersion = 1;
    m_shim.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_shim.zName = "pullquote-shim";
    m_shim.pAppData = this;
    m_shim.pNext = nullptr;
    m_shim.xOpen = Calls::open;
    m_shim.xDelete = Calls::remove;
    sqlite3_vfs_register(&m_shim, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&m_shim);
    sqlite3_vfs_register(m_real, 1);
}

int ShimVfs::ask(const DiskCall &call)
{
    const QMutexLocker locker(&m_mutex);
    return m_watch(call);
}

} // namespace pullquote::faults
