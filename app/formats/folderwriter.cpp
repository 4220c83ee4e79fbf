#include "app/formats/folderwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::FolderWriter", text);
}

/// What the system says of the call that has just failed.
Problem unwritable(const QString &path)
{
    return {tr("The folder cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))), path,
            tr("Choose another place.")};
}

/// Without a slash at the end; what a link leads to, as a file that is written through a link.
QString placeOf(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return info.exists() ? info.canonicalFilePath() : info.filePath();
}

bool isEmpty(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
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

/// All that was written on its disk, at once: an fsync for each of thousands of files takes minutes.
bool syncDiskOf(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = ::syncfs(descriptor) == 0;
    ::close(descriptor);
    return isDone;
}

/// Both names in one step, where the file system can do that.
bool exchange(const QString &one, const QString &other)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                       QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0;
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Result<void> mayBecomeFolder(const QString &path)
{
    const QString place = placeOf(path);
    const QFileInfo info(place);
    if (info.exists() && !info.isDir())
        return Problem{tr("This is a file, not a folder."), place, tr("Name another folder.")};
    if (info.exists() && place == QDir::currentPath()) // a shell would go on standing in the old one
        return Problem{tr("This is the folder you are in, and it would be replaced."), place,
                       tr("Go out of it first, or name one in it.")};
    if (!info.exists() || isEmpty(place))
        return {};
    const Result<FolderRecord> record = FolderRecord::ofUnchanged(place);
    return record ? Result<void>() : Result<void>(record.problem());
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
    const QString draft = QDir(above).filePath(QStringLiteral(".pullquote-draft-") +
                                               QUuid::createUuid().toString(QUuid::Id128));
    if (!QDir().mkdir(draft))
        return unwritable(target);
    return std::unique_ptr<FolderWriter>(new FolderWriter(target, draft));
}

FolderWriter::~FolderWriter()
{
    if (!m_isFinished)
        QDir(m_draft).removeRecursively();
}

void FolderWriter::add(const QString &name, const QByteArray &bytes)
{
    if (!m_written)
        return;
    m_written =
        isInside(name)
            ? write(name, bytes)
            : Result<void>(Problem{tr("A file of the export has a name that is not safe."), name, {}});
    m_record.add(name, bytes);
}

Result<void> FolderWriter::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = QDir(m_draft).filePath(name);
    QFile file(path);
    // None of them twice: file systems that do not tell upper case from lower would lose one.
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
        file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Problem{tr("A file of the folder cannot be written: %1.").arg(file.errorString()),
                   QDir(m_target).filePath(name), tr("Choose another place.")};
}

Result<void> FolderWriter::finish()
{
    if (m_written)
        m_written = write(FolderRecord::fileName, m_record.toBytes());
    if (!m_written)
        return m_written;
    if (!syncDiskOf(m_draft))
        return unwritable(m_target);
    if (const Result<void> taken = takePlace(); !taken)
        return taken;
    m_isFinished = true;
    syncDiskOf(QFileInfo(m_target).path()); // the name; it is there, whether this comes true or not
    return {};
}

Result<void> FolderWriter::takePlace()
{
    // Of itself rename() takes only the place of an empty folder.
    if (rename(m_draft, m_target))
        return {};
    if (errno != ENOTEMPTY && errno != EEXIST)
        return unwritable(m_target);
    const Result<FolderRecord> old = FolderRecord::ofUnchanged(m_target);
    if (!old)
        return old.problem();
    if (exchange(m_draft, m_target)) {
        old->removeFrom(m_draft);
        return {};
    }
    const QString aside = m_draft + QStringLiteral("-old");
    if (!rename(m_target, aside))
        return unwritable(m_target);
    if (!rename(m_draft, m_target)) {
        const Problem problem = unwritable(m_target);
        rename(aside, m_target);
        return problem;
    }
    old->removeFrom(aside);
    return {};
}

} // namespace pullquote
