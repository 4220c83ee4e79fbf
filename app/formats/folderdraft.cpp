#include "app/formats/folderdraft.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pullquote {

namespace {

const QString prefix = QStringLiteral(".pullquote-export-"); ///< then the process, a dash, six letters

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::FolderDraft", text);
}

/// Its lock, which ends with the process; below zero when another one has it or there are no locks.
int lockOf(const QByteArray &place)
{
    const int descriptor = ::open(place.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

/// Ours by its owner and mode, and of a process that is no more. The lock is for those whose process cannot
/// be seen from here, in a container or on another machine.
void removeIfDead(const QFileInfo &entry)
{
    bool isNumber = false;
    const pid_t process = entry.fileName().mid(prefix.size()).section(u'-', 0, 0).toInt(&isNumber);
    if (!isNumber || process <= 0 || ::kill(process, 0) == 0 || errno != ESRCH)
        return;
    const int lock = lockOf(QFile::encodeName(entry.filePath()));
    if (lock < 0)
        return;
    struct stat state = {};
    if (::fstat(lock, &state) == 0 && state.st_uid == ::geteuid() && (state.st_mode & 0777) == S_IRWXU)
        QDir(entry.filePath()).removeRecursively();
    ::close(lock);
}

/// Who may do what in it stays as it was, except that we may write. What its group may is of no other group.
bool makeLike(const QByteArray &target, const QByteArray &folder)
{
    struct stat state = {};
    if (::stat(target.constData(), &state) != 0)
        return errno == ENOENT; // then it is as every new one
    mode_t mode = (state.st_mode & 07777) | S_IRWXU;
    if (::chown(folder.constData(), static_cast<uid_t>(-1), state.st_gid) != 0)
        mode &= ~static_cast<mode_t>(S_IRWXG | S_ISGID);
    return ::chmod(folder.constData(), mode) == 0;
}

} // namespace

Problem unwritableFolder(const QString &path)
{
    return {tr("The folder cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))), path,
            tr("Choose another place.")};
}

Result<std::unique_ptr<FolderDraft>> FolderDraft::begin(const QString &target)
{
    const QDir above = QFileInfo(target).dir();
    const QFileInfoList left =
        above.entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &entry : left)
        removeIfDead(entry);
    QByteArray place =
        QFile::encodeName(above.filePath(prefix + QString::number(::getpid()) + QStringLiteral("-XXXXXX")));
    if (!::mkdtemp(place.data())) // for nobody else
        return unwritableFolder(target);
    std::unique_ptr<FolderDraft> draft(new FolderDraft(QFile::decodeName(place), lockOf(place)));
    // One in it: that has the mode which the system gives to new ones here.
    const QByteArray folder = QFile::encodeName(draft->folder());
    if (::mkdir(folder.constData(), 0777) != 0 || !makeLike(QFile::encodeName(target), folder))
        return unwritableFolder(target);
    return draft;
}

FolderDraft::~FolderDraft()
{
    QDir(m_place).removeRecursively();
    if (m_lock >= 0)
        ::close(m_lock);
}

QString FolderDraft::folder() const
{
    return m_place + QStringLiteral("/files");
}

} // namespace pullquote
