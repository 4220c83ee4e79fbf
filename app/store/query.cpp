#include "app/store/query.h"

#include <sqlite3.h>

namespace pullquote {

Query::Query(Database &database, const QString &sql)
    : m_database(database), m_place(database.placeOf(sql)), m_statement(std::move(m_place))
{
    database.startBudget();
    // In use further up, or new.
    if (!m_statement)
        m_statement = database.prepare(sql);
}

Query::~Query()
{
    if (!m_statement)
        return;
    // An unfinished SELECT holds its read lock.
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (!m_place)
        m_place = std::move(m_statement);
}

Query &Query::bindUtf8(const QByteArray &text)
{
    m_bound.append(text);
    check(sqlite3_bind_text64(m_statement.get(), ++m_parameter, m_bound.last().constData(),
                              sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Query &Query::bind(qint64 number)
{
    check(sqlite3_bind_int64(m_statement.get(), ++m_parameter, number));
    return *this;
}

Query &Query::bindNull()
{
    check(sqlite3_bind_null(m_statement.get(), ++m_parameter));
    return *this;
}

void Query::check(int code)
{
    if (code != SQLITE_OK && !m_database.fault())
        m_database.fail(m_database.lastProblem());
}

bool Query::run()
{
    next();
    return !m_database.fault();
}

Query &Query::again()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_bound.clear();
    m_parameter = 0;
    m_isDone = false;
    return *this;
}

bool Query::next()
{
    if (m_isDone || !m_statement || m_database.fault())
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    m_isDone = true;
    check(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

QByteArrayView Query::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, text ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

QString Query::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QUuid Query::uuid(int column) const
{
    const QByteArrayView text = utf8(column);
    return uuidFromText(QLatin1String(text.data(), text.size()));
}

} // namespace pullquote
