#pragma once

#include "app/formats/packagefiles.h"

#include <QSet>

namespace pullquote {

/// The files in a folder and in the folders in it. Hidden ones and links do not count: what a link leads to
/// nobody has named, and it may lead in a circle. They are read one by one, when they are asked for.
class FolderFiles : public PackageFiles {
public:
    /// Lists them. A problem for a folder that cannot be read, or with more than somebody would want to bring
    /// in at once.
    static Result<FolderFiles> list(const QString &path, qint64 mostTotalBytes = qint64(256) << 20);

    /// In the order in which a file manager shows them.
    QStringList names() const override { return m_names; }
    bool contains(const QString &name) const override { return m_known.contains(name); }
    Result<QByteArray> read(const QString &name) override;
    Result<void> wasEnough() const override;

    QString pathOf(const QString &name) const;

    static constexpr qsizetype mostFiles = 20'000;
    static constexpr int mostLevels = 16;

private:
    FolderFiles(const QString &path, qint64 mostTotalBytes) : m_path(path), m_mostTotalBytes(mostTotalBytes)
    {
    }
    Result<void> add(const QString &folder, const QString &prefix, int level);

    QString m_path;
    QStringList m_names;
    QSet<QString> m_known;
    qint64 m_mostTotalBytes;
    qint64 m_totalRead = 0; ///< of all files, each once, however often it is read
    QSet<QString> m_read;
};

} // namespace pullquote
