#include "app/store/copyplace.h"

#include "app/store/lockfile.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pullquote {

namespace {

bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && synced;
}

} // namespace

CopyPlace::CopyPlace(const QFileInfo &place)
    : m_place(place), m_workshop(place.path() + QStringLiteral("/.pullquote-XXXXXX"))
{
}

CopyPlace::~CopyPlace() = default;

Problem CopyPlace::notWritten(const QString &path)
{
    return {tr("The copy could not be written."), path, tr("Choose another folder or disk.")};
}

Result<std::unique_ptr<CopyPlace>> CopyPlace::prepare(const QString &project, const QString &target)
{
    const QFileInfo place(QFileInfo(target).absoluteFilePath());
    if (place.absoluteFilePath() == project || place.canonicalFilePath() == project)
        return Problem{tr("A copy needs another name than the project."), target, {}};
    if (place.isDir())
        return Problem{tr("This is a folder."), target, tr("Choose a file name.")};
    // SQLite would take it for the journal of the copy.
    if (QFileInfo::exists(place.absoluteFilePath() + QStringLiteral("-journal")))
        return Problem{tr("The project that is there was not closed."), target,
                       tr("Open it once, or choose another file name.")};
    std::unique_ptr<CopyPlace> copy(new CopyPlace(place));
    if (!copy->m_workshop.isValid())
        return notWritten(place.path());
    auto lock = LockFile::take(place.absoluteFilePath());
    if (!lock)
        return lock.problem();
    copy->m_lock = std::move(lock).value();
    return copy;
}

Result<void> CopyPlace::put() const
{
    const QString target = m_place.absoluteFilePath();
    const bool isPut =
        syncPath(draft(), O_RDONLY) &&
        std::rename(QFile::encodeName(draft()).constData(), QFile::encodeName(target).constData()) == 0 &&
        syncPath(m_place.path(), O_RDONLY | O_DIRECTORY);
    return isPut ? Result<void>() : Result<void>(notWritten(target));
}

} // namespace pullquote
