#pragma once

#include "app/store/access.h"
#include "app/text/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace pullquote {

/// One connection to a project file, opened with distrust: the file is not created, nothing stored in it is
/// run, and every setting is read back. Belongs to one thread.
///
/// Statements do not report failures one by one: the first is kept as fault(), later ones do nothing, and
/// whoever asked for the work asks for the fault once, at its end.
class Database {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Database)

public:
    /// Opens an existing file. Says nothing yet about what is in it; see checkSchema() in schema.h.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Opens a private copy of a file that somebody else has made, for reading: with limits on what a
    /// statement may take, and without looking at any file beside it.
    static Result<std::unique_ptr<Database>> openForeign(const QString &path);
    /// Makes an empty file of ours, which must not exist.
    static Result<std::unique_ptr<Database>> createFile(const QString &path);
    /// Lives in memory only.
    static Result<std::unique_ptr<Database>> inMemory();
    /// A copy of what is committed now, in memory: for reading at length while others write.
    Result<std::unique_ptr<Database>> snapshot();
    ~Database();

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }

    /// Runs several statements at once; only for text of our own.
    Result<void> script(const QString &sql);
    /// The first row's first column as text; empty without a row.
    QString value(const QString &sql);

    const std::optional<Problem> &fault() const { return m_fault; }
    /// Whether what was done in this transaction leaves a row that refers to one that is not there, which
    /// SQLite would refuse to commit. It keeps count, so asking costs nothing.
    bool hasOpenReferences() const;

    /// Hands the fault over, so that new work starts without one.
    std::optional<Problem> takeFault();
    void fail(const Problem &problem);
    /// The problem that SQLite's last result code on this connection stands for.
    Problem lastProblem() const;

    /// The file this connection writes to is no longer the one at its path: deleted, renamed or replaced.
    bool hasMoved() const;

private:
    friend class Query;

    explicit Database(const QString &path) : m_path(path) {}
    static Result<std::unique_ptr<Database>> connect(const QString &path, const QString &name);
    Result<void> harden(Access access);
    void limit();
    /// By what the file says, which is asked of SQLite's own hands: before anything else is read, as reading
    /// makes the log.
    bool keepsLog() const;
    /// Where statements have a budget of time, the next one begins to use it.
    void startBudget()
    {
        if (m_isLimited)
            m_budget.setRemainingTime(budgetMilliseconds);
    }
    bool setOption(int option, int value);

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    /// Empty while the statement is in use, or before its first one.
    Statement &placeOf(const QString &sql) { return m_prepared[sql]; }
    /// Empty after a failure.
    Statement prepare(const QString &sql);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    /// For a statement, in a foreign file: the whole of it has two seconds.
    static constexpr int budgetMilliseconds = 1500;
    bool m_isLimited = false;
    QDeadlineTimer m_budget;
    std::unordered_map<QString, Statement> m_prepared; ///< by their SQL
    std::optional<Problem> m_fault;
};

} // namespace pullquote
