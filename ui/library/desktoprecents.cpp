#include "ui/library/desktoprecents.h"

#include "ui/library/xbel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace pullquote {

namespace {

constexpr qint64 largestList = 4 * 1024 * 1024; ///< desktops keep some hundred entries of half a kilobyte
constexpr int patience = 500;                   ///< ms for others who write into it

Problem problem(const QString &list, const char *what)
{
    return {QCoreApplication::translate("pullquote::DesktopRecents", what), list, {}};
}

Problem unusable(const QString &list)
{
    return problem(list,
                   QT_TRANSLATE_NOOP("pullquote::DesktopRecents", "The list cannot be read or written."));
}

} // namespace

QString DesktopRecents::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/recently-used.xbel");
}

void DesktopRecents::add(const QString &path) const
{
    if (!m_list.isEmpty())
        QThreadPool::globalInstance()->start([list = m_list, path] { (void)addNow(list, path); });
}

Result<void> DesktopRecents::addNow(const QString &list, const QString &path)
{
    const QFileInfo info(list);
    const bool isNew = !info.exists();
    if ((!isNew && !info.isFile()) || info.size() > largestList)
        return problem(list, QT_TRANSLATE_NOOP("pullquote::DesktopRecents", "This is no list of files."));
    if (!QDir().mkpath(info.absolutePath()))
        return unusable(list);
    QLockFile lock(list + QStringLiteral(".lock")); // the name that KDE's programs use
    if (!lock.tryLock(patience))
        return problem(list, QT_TRANSLATE_NOOP("pullquote::DesktopRecents", "Others write into the list."));
    QFile file(list);
    if (!isNew && !file.open(QIODevice::ReadOnly))
        return unusable(list);
    const std::optional<QByteArray> longer =
        withBookmark(isNew ? QByteArray() : file.readAll(), path, QDateTime::currentDateTimeUtc());
    if (!longer)
        return problem(list, QT_TRANSLATE_NOOP("pullquote::DesktopRecents", "This is no list of files."));
    QSaveFile out(list);
    if (!out.open(QIODevice::WriteOnly))
        return unusable(list);
    if (isNew) // what somebody reads is nobody else's business
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(*longer);
    if (!out.commit())
        return unusable(list);
    return {};
}

} // namespace pullquote
