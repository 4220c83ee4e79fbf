#include "app/formats/folderrecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <functional>

namespace pullquote {

namespace {

constexpr qint64 mostBytes = qint64(16) << 20; ///< of a record: of a hundred thousand files

constexpr qsizetype hashLength = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::FolderRecord", text);
}

Problem notOurs(const QString &folder)
{
    return {tr("There are files in this folder already."), folder,
            tr("Name a folder that is empty or not there yet.")};
}

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

} // namespace

void FolderRecord::add(const QString &name, const QByteArray &bytes)
{
    m_hashes.insert(name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray FolderRecord::toBytes() const
{
    QByteArray lines;
    for (auto file = m_hashes.begin(); file != m_hashes.end(); ++file)
        lines += *file + "  " + file.key().toUtf8() + '\n';
    return lines;
}

Result<FolderRecord> FolderRecord::read(const QString &folder)
{
    const QFileInfo info(QDir(folder), fileName);
    QFile file(info.filePath());
    if (!info.isFile() || info.isSymLink() || info.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return notOurs(folder);
    FolderRecord record;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.size() > hashLength + 2)
            record.m_hashes.insert(QString::fromUtf8(line.mid(hashLength + 2)), line.left(hashLength));
    }
    return record;
}

Result<FolderRecord> FolderRecord::ofUnchanged(const QString &folder)
{
    const Result<FolderRecord> record = read(folder);
    if (!record)
        return record;
    FolderRecord found; // not what it says of files elsewhere: whoever made the folder has written it
    const QDir top(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo entry(all.next());
        const QString name = top.relativeFilePath(entry.filePath());
        if (name == fileName || (entry.isDir() && !entry.isSymLink()))
            continue;
        const QString place = top.filePath(name);
        if (entry.isSymLink() || !entry.isFile() || !record->m_hashes.contains(name))
            return Problem{tr("In this folder there is something that was not exported."), place,
                           tr("Take it out, or name another folder.")};
        if (hashOfFile(place) != record->m_hashes.value(name))
            return Problem{tr("A file in this folder was changed since it was exported."), place,
                           tr("Import the folder first and take it away then, or name another one.")};
        found.m_hashes.insert(name, record->m_hashes.value(name));
    }
    return found;
}

void FolderRecord::removeFrom(const QString &folder) const
{
    const QDir top(folder);
    for (auto file = m_hashes.begin(); file != m_hashes.end(); ++file)
        QFile::remove(top.filePath(file.key()));
    QFile::remove(top.filePath(fileName));
    QStringList folders;
    QDirIterator all(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        folders.append(all.next());
    std::sort(folders.begin(), folders.end(), std::greater<>()); // those in others first
    for (const QString &inner : std::as_const(folders))
        top.rmdir(inner);
    QDir().rmdir(folder);
}

} // namespace pullquote
