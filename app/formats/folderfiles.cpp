#include "app/formats/folderfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace pullquote {

namespace {

constexpr qint64 mostBytes = qint64(64) << 20; ///< of one file

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::FolderFiles", text);
}

} // namespace

Result<FolderFiles> FolderFiles::list(const QString &path, qint64 mostTotalBytes)
{
    FolderFiles files(path, mostTotalBytes);
    if (const Result<void> added = files.add(path, QString(), 1); !added)
        return added.problem();
    return files;
}

Result<void> FolderFiles::add(const QString &folder, const QString &prefix, int level)
{
    const QDir dir(folder);
    if (!dir.isReadable())
        return Problem{tr("The folder cannot be read."), folder, {}};
    if (level > mostLevels)
        return Problem{tr("The folders in it are nested too deeply."), folder,
                       tr("Name a folder further in.")};
    const QFileInfoList entries = dir.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &entry : entries) {
        const QString name = prefix + entry.fileName();
        if (entry.isDir()) {
            if (const Result<void> added = add(entry.filePath(), name + u'/', level + 1); !added)
                return added;
            continue;
        }
        if (m_names.size() == mostFiles)
            return Problem{tr("There are more than 20,000 files in it."), m_path,
                           tr("Bring in the folders in it one by one.")};
        m_names.append(name);
        m_known.insert(name);
    }
    return {};
}

QString FolderFiles::pathOf(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

Result<QByteArray> FolderFiles::read(const QString &name)
{
    QFile file(pathOf(name));
    if (!contains(name) || !file.open(QIODevice::ReadOnly))
        return Problem{tr("The file cannot be read: %1.").arg(file.errorString()), name, {}};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (!m_read.contains(name)) {
        m_read.insert(name);
        m_totalRead += bytes.size();
    }
    if (bytes.size() > mostBytes)
        return Problem{tr("The file is larger than 64 MB."), name, tr("Split it.")};
    if (const Result<void> enough = wasEnough(); !enough)
        return enough.problem();
    return bytes;
}

Result<void> FolderFiles::wasEnough() const
{
    if (m_totalRead <= m_mostTotalBytes)
        return {};
    return Problem{tr("The files in the folder are too large together."), {}, tr("Bring in fewer at once.")};
}

} // namespace pullquote
