#include "app/formats/folderwriter.h"

#include "app/formats/syncfolder.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::FolderWriter", text);
}

/// Without a slash at the end; what a link leads to, as a file that is written through a link.
QString placeOf(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return info.exists() ? info.canonicalFilePath() : info.filePath();
}

Problem notEmpty(const QString &folder)
{
    return {tr("There is something in this folder already."), folder,
            tr("Choose a new folder or an empty one.")};
}

/// Nothing can take the place of one, empty as a new stick may be.
bool isDisk(const QString &folder)
{
    struct stat own = {};
    struct stat above = {};
    return ::stat(QFile::encodeName(folder).constData(), &own) == 0 &&
           ::stat(QFile::encodeName(folder + QStringLiteral("/..")).constData(), &above) == 0 &&
           own.st_dev != above.st_dev;
}

/// Of `path`, which could not be written for what stands in errno.
Problem unwritableFile(const QString &path)
{
    return {
        tr("A file of the folder cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))),
        path, tr("Choose another place.")};
}

/// Whether it names something inside of the folder that people and imports see.
bool isInside(const QString &name)
{
    for (const QString &part : name.split(u'/')) {
        if (part.isEmpty() || part.startsWith(u'.') || part.contains(u'\\') || part.contains(QChar::Null))
            return false;
    }
    return true;
}

bool writeAndSync(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (now < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(now, 0);
    }
    return ::fsync(descriptor) == 0;
}

/// False, and errno, when it is not on the disk. What is there is never written over: file systems that do
/// not tell upper case from lower would lose one of two.
bool writeNew(const QString &path, const QByteArray &bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return false;
    const bool isWritten = writeAndSync(descriptor, bytes);
    const int why = errno;
    const bool isClosed = ::close(descriptor) == 0;
    if (!isWritten)
        errno = why;
    return isWritten && isClosed;
}

} // namespace

Result<void> mayBecomeFolder(const QString &path)
{
    const QString place = placeOf(path);
    const QFileInfo info(place);
    if (!info.isDir() && (info.exists() || info.isSymLink()))
        return Problem{tr("This is a file, not a folder."), place, tr("Name another folder.")};
    if (!info.exists())
        return {};
    if (isDisk(place))
        return Problem{tr("This folder is a disk of its own."), place, tr("Name a new folder in it.")};
    std::error_code unreadable; // and links that lead nowhere count, which QDir leaves out
    const bool isEmpty = std::filesystem::is_empty(QFile::encodeName(place).toStdString(), unreadable);
    if (unreadable)
        return Problem{tr("The folder cannot be read: %1.").arg(QString::fromStdString(unreadable.message())),
                       place, tr("Choose another place.")};
    if (!isEmpty)
        return notEmpty(place);
    if (place == QDir::currentPath()) // a shell would go on standing in the old one
        return Problem{tr("This is the folder you are in, and it would be replaced."), place,
                       tr("Go out of it first, or name one in it.")};
    return {};
}

FolderWriter::FolderWriter(const QString &target, std::unique_ptr<FolderDraft> draft)
    : m_target(target), m_isNew(!QFileInfo::exists(target)), m_draft(std::move(draft))
{
}

Result<std::unique_ptr<FolderWriter>> FolderWriter::begin(const QString &path)
{
    if (const Result<void> may = mayBecomeFolder(path); !may)
        return may.problem();
    const QString target = placeOf(path);
    const QString above = QFileInfo(target).path();
    if (!QFileInfo(above).isDir())
        return Problem{tr("There is no folder in which it could be made."), above,
                       tr("Make that folder first, or choose another place.")};
    Result<std::unique_ptr<FolderDraft>> draft = FolderDraft::begin(target);
    if (!draft)
        return draft.problem();
    return std::unique_ptr<FolderWriter>(new FolderWriter(target, std::move(*draft)));
}

Result<void> FolderWriter::add(const QString &name, const QByteArray &bytes)
{
    if (!isInside(name))
        return Problem{tr("A file of the export has a name that is not safe."), name, {}};
    if (const Result<void> made = makeFolders(name); !made)
        return made;
    if (!writeNew(QDir(m_draft->folder()).filePath(name), bytes))
        return unwritableFile(QDir(m_target).filePath(name));
    return {};
}

Result<void> FolderWriter::makeFolders(const QString &name)
{
    for (qsizetype slash = name.indexOf(u'/'); slash > 0; slash = name.indexOf(u'/', slash + 1)) {
        const QString folder = QDir(m_draft->folder()).filePath(name.left(slash));
        if (m_folders.contains(folder))
            continue;
        std::error_code why;
        if (!std::filesystem::create_directory(QFile::encodeName(folder).toStdString(), why) && why) {
            errno = why.value();
            return unwritableFile(QDir(m_target).filePath(name));
        }
        m_folders.insert(folder);
    }
    return {};
}

Result<void> FolderWriter::finish()
{
    for (const QString &folder : std::as_const(m_folders)) {
        if (!syncFolder(folder))
            return unwritableFolder(m_target);
    }
    if (!syncFolder(m_draft->folder()))
        return unwritableFolder(m_target);
    if (const Result<void> taken = takePlace(); !taken)
        return taken;
    syncFolder(QFileInfo(m_target).path()); // the name; it is there, whether this comes true or not
    return {};
}

/// rename() takes the place of an empty folder only. Where there was nothing it is to take none at all: it
/// would not be like the one that somebody has made there in the meantime.
Result<void> FolderWriter::takePlace() const
{
    const QByteArray from = QFile::encodeName(m_draft->folder());
    const QByteArray to = QFile::encodeName(m_target);
    if (m_isNew) {
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
            return {};
        if (errno != EINVAL && errno != ENOSYS) // which say that this cannot be asked for here
            return unwritableFolder(m_target);
    }
    if (std::rename(from.constData(), to.constData()) == 0)
        return {};
    return errno == ENOTEMPTY || errno == EEXIST ? notEmpty(m_target) : unwritableFolder(m_target);
}

} // namespace pullquote
