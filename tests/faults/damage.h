#pragma once

#include "tests/support/rounds.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

#include <unistd.h>

/// Ways to damage files, for tests of what survives them.
namespace pullquote::faults {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

/// Does to a closed project what no part of Pullquote would do.
inline void runSql(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    char *message = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message ? message : sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

/// Temporary folders of this process lie in memory, if there is a place: these tests write the same project
/// thousands of times, and what a real disk may lose is the matter of tst_powerloss.
inline void useFastDisk()
{
    const char *place = "/dev/shm";
    if (QFileInfo(QString::fromLatin1(place)).isWritable())
        qputenv("TMPDIR", place);
}

using test::rounds;

/// Root may read and write everything: it lays its rights down for a while.
class Unprivileged {
public:
    explicit Unprivileged(const QString &folder) : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && (chown(QFile::encodeName(folder).constData(), nobody, nobody) != 0 ||
                          setresuid(nobody, nobody, 0) != 0))
            qFatal("Cannot be somebody else.");
    }
    ~Unprivileged()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("Cannot be root again.");
    }
    Q_DISABLE_COPY(Unprivileged)

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
};

} // namespace pullquote::faults
