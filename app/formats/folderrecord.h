#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace pullquote {

/// What an export has put into a folder: the names of its files, with their SHA-256. It lies in the folder
/// itself, hidden, in the form that `sha256sum -c` reads. By it an export knows that the folder is an earlier
/// one in which nobody has changed or added anything, so that nobody's work is lost when it is replaced.
class FolderRecord {
public:
    static inline const QString fileName = QStringLiteral(".pullquote-export");

    void add(const QString &name, const QByteArray &bytes);
    QByteArray toBytes() const;

    /// Of this folder, whose files are all as its record says: those that are there. A problem says which
    /// file is not, or that there is no record.
    static Result<FolderRecord> ofUnchanged(const QString &folder);

    /// Takes away these files and the folders in which nothing is left. What came in between stays.
    void removeFrom(const QString &folder) const;

private:
    static Result<FolderRecord> read(const QString &folder);

    QMap<QString, QByteArray> m_hashes; ///< in hex
};

} // namespace pullquote
