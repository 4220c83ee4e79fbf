#include "app/store/colleaguefile.h"

#include "app/store/database.h"
#include "app/store/filebytes.h"
#include "app/store/recordcheck.h"
#include "app/store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pullquote {

namespace {

constexpr qint64 mostBytes = qint64(4) << 30;
constexpr int attempts = 3;

/// What changes when somebody writes to the file.
std::pair<qint64, QDateTime> stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

/// Somebody is writing, or the last one who did was cut off. The lock that a window leaves beside its project
/// says nothing: it need not be writing.
bool hasSideFiles(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-journal")) ||
           QFileInfo::exists(path + QStringLiteral("-wal"));
}

/// A file in the mode that keeps a second file beside it cannot be read alone; what is in the main file can.
Result<void> clearWalMode(const QString &path)
{
    QFile file(path);
    constexpr qint64 versions =
        18; // of the file's format for writing and for reading: 1 is a rollback journal
    if (!file.open(QIODevice::ReadWrite) || file.size() < 100)
        return Problem{ColleagueFile::tr("This is not a Pullquote project."), path, {}};
    file.seek(versions);
    return file.write(QByteArray(2, '\1')) == 2 && file.flush()
               ? Result<void>()
               : Result<void>(Problem{ColleagueFile::tr("The copy could not be written."), path, {}});
}

} // namespace

ColleagueFile::ColleagueFile(const QString &path) : m_path(path) {}

ColleagueFile::~ColleagueFile() = default;

Result<std::unique_ptr<ColleagueFile>> ColleagueFile::open(const QString &path)
{
    const QFileInfo given(path);
    const QString canonical = given.canonicalFilePath();
    if (canonical.isEmpty())
        return Problem{tr("There is no such file."), given.absoluteFilePath(), {}};
    const QFileInfo file(canonical);
    if (file.isDir())
        return Problem{tr("This is a folder."), canonical, tr("Choose a file in it.")};
    if (!file.isFile())
        return Problem{tr("This is not an ordinary file."), canonical, {}};
    if (!file.isReadable())
        return Problem{tr("You may not read this file."), canonical, {}};
    if (file.size() == 0)
        return Problem{tr("The file is empty."), canonical, tr("Ask for it again.")};
    std::unique_ptr<ColleagueFile> colleague(new ColleagueFile(canonical));
    if (const Result<void> copied = colleague->copy(); !copied)
        return copied.problem();
    const Result<void> connected = colleague->connect();
    if (connected)
        return colleague;
    // The copy's path says nothing to anybody.
    Problem problem = connected.problem();
    problem.where = problem.where.isEmpty() || problem.where.startsWith(QDir::tempPath())
                        ? canonical
                        : canonical + QStringLiteral(", ") + problem.where;
    if (hasSideFiles(canonical))
        problem.remedy = tr("It is open elsewhere, or was not closed: ask for a saved copy.");
    return problem;
}

Result<void> ColleagueFile::copy()
{
    if (!m_folder.isValid())
        return Problem{tr("There is no folder for temporary files."), m_folder.path(), {}};
    bool isQuiet = false;
    for (int attempt = 0; attempt < attempts && !isQuiet; ++attempt) {
        QFile::remove(copyPath());
        const auto before = stampOf(m_path);
        if (const Result<void> copied = copyBytes(m_path, copyPath(), mostBytes); !copied)
            return copied;
        isQuiet = !hasSideFiles(m_path) && stampOf(m_path) == before;
    }
    if (!isQuiet)
        m_warnings.append(
            tr("The file is open elsewhere, or was not closed. What was not saved in it when it "
               "was read is not taken into account."));
    return clearWalMode(copyPath());
}

Result<void> ColleagueFile::connect()
{
    auto database = Database::openForeign(copyPath());
    if (!database)
        return database.problem();
    m_database = std::move(database).value();
    if (const Result<void> checked = checkSchema(*m_database); !checked)
        return checked;
    if (const Result<void> counted = checkCounts(*m_database); !counted)
        return counted;
    if (const Result<void> checked = checkIntegrity(*m_database); !checked)
        return checked;
    if (const Result<void> made = bringUpToDate(*m_database, Access::Read); !made)
        return made;
    // In KiB. The checks have read every page once; a merge comes back to them in the order of random ids.
    m_database->value(QStringLiteral("PRAGMA cache_size=-32768"));
    const QList<Problem> wrong = checkRecords(*m_database);
    if (const auto fault = m_database->takeFault())
        return *fault;
    return wrong.isEmpty() ? Result<void>() : Result<void>(wrong.first());
}

} // namespace pullquote
