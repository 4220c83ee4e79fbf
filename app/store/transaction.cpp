#include "app/store/transaction.h"

#include "app/store/query.h"

#include <sqlite3.h>

namespace pullquote {

Transaction::Transaction(Database &database) : m_database(database)
{
    // A plain BEGIN takes no lock, and fails later where another connection writes between.
    Query begin(m_database, QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begin.run();
}

Transaction::~Transaction()
{
    // After some failures (full disk) SQLite has rolled back by itself.
    if (!sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    if (m_open && !m_database.fault() && m_database.hasMoved())
        m_database.fail({tr("The file was deleted, moved or replaced."), m_database.path(),
                         tr("Save a copy elsewhere.")});
    if (m_database.fault())
        return *m_database.fault();
    Query commit(m_database, QStringLiteral("COMMIT"));
    if (!commit.run())
        return *m_database.fault();
    m_open = false;
    return {};
}

ReadTransaction::ReadTransaction(Database &database)
    : m_database(database), m_isOurs(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_isOurs)
        Query(m_database, QStringLiteral("BEGIN")).run();
}

ReadTransaction::~ReadTransaction()
{
    if (m_isOurs && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace pullquote
