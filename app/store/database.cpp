#include "app/store/database.h"

#include "app/store/query.h"
#include "app/store/turns.h"
#include "app/text/canonicaltext.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace pullquote {

namespace {

/// The path as a URI, so that no character of a file name is taken for an option, and so that SQLite creates
/// nothing where nothing is.
QString uriOf(const QString &path, const QString &options)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(options);
    return url.toString(QUrl::FullyEncoded);
}

constexpr int megabyte = 1024 * 1024;

/// A setting and the value that must be read back.
struct Setting {
    const char *name;
    const char *value;
    const char *readBack;
};

constexpr Setting settings[] = {
    // Others lose acknowledged changes when the power goes (FULL with DELETE) or leave side files (WAL).
    {"journal_mode", "DELETE", "delete"},
    {"synchronous", "EXTRA", "3"},
    {"foreign_keys", "ON", "1"},
    {"cell_size_check", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"mmap_size", "0", "0"},
    {"temp_store", "MEMORY", "2"},
    // A spilled cache writes to the file before the commit, and holds readers off for that long.
    {"cache_spill", "OFF", "0"},
    // In KiB. Checking and loading read every page once; what would be kept of them is only memory. See
    // ProjectFile::verify() for writing.
    {"cache_size", "-2048", "-2048"},
};

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QLatin1String mode(access == Access::Write ? "rw" : "ro");
    auto database = connect(path, uriOf(path, QStringLiteral("mode=") + mode));
    // Whoever only looks leaves no log beside it.
    if (database && access == Access::Read && (*database)->keepsLog())
        database = connect(path, uriOf(path, QStringLiteral("mode=ro&immutable=1")));
    if (!database)
        return database;
    if (const Result<void> hardened = (*database)->harden(access); !hardened)
        return hardened.problem();
    return database;
}

Result<std::unique_ptr<Database>> Database::openForeign(const QString &path)
{
    auto database = connect(path, uriOf(path, QStringLiteral("mode=ro&immutable=1")));
    if (!database)
        return database;
    (*database)->limit();
    if (const Result<void> hardened = (*database)->harden(Access::Read); !hardened)
        return hardened.problem();
    return database;
}

Result<std::unique_ptr<Database>> Database::createFile(const QString &path)
{
    auto database = connect(path, uriOf(path, QStringLiteral("mode=rwc")));
    if (!database)
        return database;
    if (const Result<void> hardened = (*database)->harden(Access::Write); !hardened)
        return hardened.problem();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return connect(QString(), QStringLiteral(":memory:"));
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const QString &name)
{
    // Else SQLite counts all memory that it takes, under a lock of the whole program. Refused, with no more
    // harm than that, where somebody has used SQLite before.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    std::unique_ptr<Database> database(new Database(path));
    database->m_name = QUuid::createUuid().toString();
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    QSqlDatabase &connection = database->m_connection;
    connection.setDatabaseName(name);
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    if (!connection.open())
        return Problem{
            tr("The file cannot be opened (%1).").arg(connection.lastError().databaseText()), path, {}};
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        database->m_handle = *static_cast<sqlite3 *const *>(handle.data());
    if (database->m_handle) {
        sqlite3_limit(database->m_handle, SQLITE_LIMIT_LENGTH, int(maximumTextBytes) + megabyte);
        waitForTurn(database->m_handle);
    }
    if (!database->m_handle ||
        database->value(QStringLiteral("SELECT sqlite_source_id()")) != QLatin1String(sqlite3_sourceid()))
        return Problem{tr("This build uses two copies of SQLite, which damages files."),
                       {},
                       tr("Please report this to whoever made the package.")};
    return database;
}

Result<std::unique_ptr<Database>> Database::snapshot()
{
    auto copy = connect(m_path, QStringLiteral(":memory:"));
    if (!copy)
        return copy;
    sqlite3_backup *backup = sqlite3_backup_init((*copy)->m_handle, "main", m_handle, "main");
    if (backup)
        sqlite3_backup_step(backup, -1);
    if (!backup || sqlite3_backup_finish(backup) != SQLITE_OK)
        return (*copy)->lastProblem();
    if (const Result<void> hardened = (*copy)->harden(Access::Read); !hardened)
        return hardened.problem();
    return copy;
}

Database::~Database()
{
    m_prepared.clear(); // a statement left open would keep the handle, and its locks
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::setOption(int option, int value)
{
    int now = -1;
    return sqlite3_db_config(m_handle, option, value, &now) == SQLITE_OK && now == value;
}

Result<void> Database::harden(Access access)
{
    sqlite3_enable_load_extension(m_handle, 0);
    const bool optionsSet =
        setOption(SQLITE_DBCONFIG_DEFENSIVE, 1) && setOption(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0) &&
        setOption(SQLITE_DBCONFIG_DQS_DDL, 0) && setOption(SQLITE_DBCONFIG_DQS_DML, 0) &&
        setOption(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0) && setOption(SQLITE_DBCONFIG_ENABLE_VIEW, 0) &&
        setOption(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0) && setOption(SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0);
    if (!optionsSet)
        return Problem{tr("SQLite refused a safety setting."), m_path, {}};
    for (const Setting &setting : settings) {
        const QString name = QLatin1String(setting.name);
        value(QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(setting.value)));
        const QString now = value(QStringLiteral("PRAGMA ") + name);
        if (m_fault)
            return *takeFault();
        if (now != QLatin1String(setting.readBack) && access == Access::Write)
            return Problem{tr("The setting %1 could not be made (it is %2).").arg(name, now), m_path, {}};
    }
    return {};
}

void Database::limit()
{
    constexpr int stepsBetweenLooks = 10000;
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * megabyte);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    m_isLimited = true;
    startBudget();
    sqlite3_progress_handler(
        m_handle, stepsBetweenLooks,
        [](void *budget) { return int(static_cast<QDeadlineTimer *>(budget)->hasExpired()); }, &m_budget);
}

QString Database::value(const QString &sql)
{
    Query query(*this, sql);
    return query.next() ? query.text(0) : QString();
}

Result<void> Database::script(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastProblem();
    return {};
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Statement Database::prepare(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (!m_fault && sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()),
                                       SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(lastProblem());
    return Statement(statement);
}

void Database::fail(const Problem &problem)
{
    if (!m_fault)
        m_fault = problem;
}

bool Database::hasOpenReferences() const
{
    int open = 0;
    int unused = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &unused, 0);
    return open != 0;
}

std::optional<Problem> Database::takeFault()
{
    return std::exchange(m_fault, std::nullopt);
}

bool Database::keepsLog() const
{
    constexpr int readVersion = 19; // where the file's head says how it is read: 2 is with a write-ahead log
    char version = 0;
    sqlite3_file *file = nullptr;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file &&
           file->pMethods && file->pMethods->xRead(file, &version, 1, readVersion) == SQLITE_OK &&
           version == 2;
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Problem Database::lastProblem() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return {tr("This is not a Pullquote project."), m_path, {}};
    case SQLITE_CORRUPT:
        return {tr("The file is damaged."), m_path, tr("Open a backup of it.")};
    case SQLITE_FULL:
        return {tr("The disk is full."), m_path, tr("Free some space, or save a copy elsewhere.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {tr("Another program is using the file."), m_path, tr("Close it there.")};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {tr("The file was deleted, moved or replaced."), m_path, tr("Save a copy elsewhere.")};
        if (code == SQLITE_READONLY_ROLLBACK)
            return {tr("The last work on the file was cut off, and the file or its folder is read-only, so "
                       "that it cannot be put in order."),
                    m_path, tr("Copy it, with the journal beside it, to another folder.")};
        return {tr("The file or its folder is read-only."), m_path, tr("Save a copy elsewhere.")};
    case SQLITE_IOERR:
        return {tr("Reading or writing the file failed (error %1).").arg(code), m_path,
                tr("Check the disk, or save a copy elsewhere.")};
    case SQLITE_INTERRUPT:
        return {tr("Reading the file takes too long."), m_path, tr("It may be damaged, or made to do harm.")};
    case SQLITE_TOOBIG:
        return {tr("Something in the file is larger than %1 MB.")
                    .arg(sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, -1) / megabyte),
                m_path,
                {}};
    case SQLITE_CANTOPEN:
        return {tr("The file, or the journal that SQLite keeps beside it, cannot be opened."), m_path,
                tr("Check the folder, or save a copy elsewhere.")};
    default:
        return {tr("The file could not be used (%1, error %2).")
                    .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)))
                    .arg(code),
                m_path,
                {}};
    }
}

} // namespace pullquote
