#include "app/store/lockfile.h"

#include "app/model/entityjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pullquote {

namespace {

QString personHere()
{
    // Not the environment: it names nobody in services and containers.
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : LockFile::tr("Somebody");
}

QJsonObject contentOf(int descriptor)
{
    QByteArray bytes(4096, 0);
    const ssize_t count = pread(descriptor, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(std::max<ssize_t>(count, 0));
    return QJsonDocument::fromJson(bytes).object();
}

bool writeContent(int descriptor)
{
    const QJsonObject content{{QStringLiteral("host"), QSysInfo::machineHostName()},
                              {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                              {QStringLiteral("name"), personHere()},
                              {QStringLiteral("since"), timeText(QDateTime::currentDateTimeUtc())}};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact) + '\n';
    return ftruncate(descriptor, 0) == 0 &&
           pwrite(descriptor, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
}

/// Whether the file that is open is still the one at the path: its last holder may just have removed it.
bool isStillAt(const QByteArray &path, int descriptor)
{
    struct stat open = {};
    struct stat there = {};
    return fstat(descriptor, &open) == 0 && stat(path.constData(), &there) == 0 &&
           open.st_ino == there.st_ino && open.st_dev == there.st_dev;
}

} // namespace

QString LockFile::pathFor(const QString &projectPath)
{
    return projectPath + QStringLiteral(".lock");
}

Result<std::unique_ptr<LockFile>> LockFile::take(const QString &projectPath)
{
    const QString path = pathFor(projectPath);
    const QByteArray encoded = QFile::encodeName(path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int descriptor = ::open(encoded.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0)
            return Problem{tr("The folder cannot be written to."), QFileInfo(projectPath).path(),
                           tr("Open the project for reading, or copy it to another folder.")};
        const bool held = flock(descriptor, LOCK_EX | LOCK_NB) != 0;
        const QJsonObject content = contentOf(descriptor);
        const QString host = content.value(u"host").toString();
        if (held || (!host.isEmpty() && host != QSysInfo::machineHostName())) {
            ::close(descriptor);
            const QDateTime since = timeFromText(content.value(u"since").toString()).toLocalTime();
            return Problem{
                tr("%1 is writing this project on %2 (process %3, since %4).")
                    .arg(content.value(u"name").toString(tr("Somebody")), host,
                         QString::number(content.value(u"pid").toInteger()),
                         QLocale().toString(since, QLocale::ShortFormat)),
                projectPath,
                tr("Close it there, or open it for reading. If nobody does, remove %1.").arg(path)};
        }
        if (isStillAt(encoded, descriptor) && writeContent(descriptor))
            return std::unique_ptr<LockFile>(new LockFile(path, descriptor));
        ::close(descriptor);
    }
    return Problem{tr("The lock beside the project cannot be written."), path,
                   tr("Free some space on the disk.")};
}

LockFile::~LockFile()
{
    const QByteArray encoded = QFile::encodeName(m_path);
    if (isStillAt(encoded, m_descriptor))
        unlink(encoded.constData());
    ::close(m_descriptor);
}

QString networkWarning(const QString &path)
{
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"};
    if (!network.contains(QStorageInfo(QFileInfo(path).path()).fileSystemType()))
        return {};
    return LockFile::tr("This project is on a network drive, where two people writing at once can damage it. "
                        "Work on a copy on this computer.");
}

} // namespace pullquote
