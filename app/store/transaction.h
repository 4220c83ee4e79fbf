#pragma once

#include "app/store/database.h"

namespace pullquote {

/// A write transaction: taken at once, and rolled back unless commit() succeeded.
class Transaction {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Transaction)

public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it returns ok. Any fault since the beginning makes it a problem, and so does a file that
    /// is no longer at its path.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// Several statements that read one state of the file, whoever writes meanwhile; inside a transaction, that
/// one. Keep it short: a commit waits for its end.
class ReadTransaction {
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_database;
    bool m_isOurs;
};

} // namespace pullquote
