#pragma once

#include "app/text/result.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace pullquote {

class Database;

/// A project that somebody else has made, opened for reading with distrust: its bytes are copied to a private
/// folder, and only the copy is opened. The original is never written to, and no file appears beside it. That
/// it opens says that it has our tables and nothing else, and that SQLite finds it sound; what its rows say
/// has still to be checked one by one (ColleagueHistory).
class ColleagueFile {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ColleagueFile)

public:
    static Result<std::unique_ptr<ColleagueFile>> open(const QString &path);
    ~ColleagueFile();

    /// The original's.
    const QString &path() const { return m_path; }
    Database &database() { return *m_database; }
    /// What a person should hear: that the file is open elsewhere, or was not closed.
    const QStringList &warnings() const { return m_warnings; }

private:
    explicit ColleagueFile(const QString &path);
    Result<void> copy();
    Result<void> connect();
    QString copyPath() const { return m_folder.filePath(QStringLiteral("copy")); }

    QString m_path;
    QStringList m_warnings;
    QTemporaryDir m_folder; ///< readable for its owner only
    std::unique_ptr<Database> m_database;
};

} // namespace pullquote
