#include "app/store/filebytes.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pullquote {

namespace {

enum Outcome { Copied = 0, NotReadable = 1, NotWritable = 2, TooLarge = 3 };

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::FileBytes", text);
}

bool writeAll(int descriptor, const char *bytes, ssize_t count)
{
    while (count > 0) {
        const ssize_t written = write(descriptor, bytes, size_t(count));
        if (written <= 0)
            return false;
        bytes += written;
        count -= written;
    }
    return true;
}

/// Runs between fork() and _exit(), where only what is safe in a signal handler may be called.
Outcome copyInChild(const char *source, const char *target, qint64 most, char *buffer, size_t size)
{
    const int in = open(source, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (in < 0)
        return NotReadable;
    const int out = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (out < 0)
        return NotWritable;
    qint64 copied = 0;
    for (;;) {
        const ssize_t count = read(in, buffer, size);
        if (count < 0)
            return NotReadable;
        if (count == 0)
            return close(out) == 0 ? Copied : NotWritable;
        copied += count;
        if (copied > most)
            return TooLarge;
        if (!writeAll(out, buffer, count))
            return NotWritable;
    }
}

} // namespace

Result<void> copyBytes(const QString &source, const QString &target, qint64 most)
{
    const QByteArray from = QFile::encodeName(source);
    const QByteArray to = QFile::encodeName(target);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    char *const bytes = buffer.data(); // nothing is allocated in the child
    const pid_t child = fork();
    if (child == 0)
        _exit(copyInChild(from.constData(), to.constData(), most, bytes, size_t(buffer.size())));
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    switch (child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : int(NotReadable)) {
    case Copied:
        return {};
    case TooLarge:
        return Problem{tr("The file is larger than a project can be."), source, {}};
    case NotWritable:
        return Problem{tr("There is no room for a copy of it on this computer."), source,
                       tr("Free some space in the folder for temporary files.")};
    default:
        return Problem{tr("The file could not be read."), source, {}};
    }
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return stat(QFile::encodeName(one).constData(), &first) == 0 &&
           stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

} // namespace pullquote
