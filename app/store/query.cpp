#include "app/store/query.h"

#include <QSqlError>

namespace pullquote {

Query::Query(Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(database.prepared(sql))
{
}

Query::~Query()
{
    // An unfinished SELECT holds its read lock, and an exec() alone has already fetched a row.
    m_query.finish();
    m_database.giveBack(m_sql, std::move(m_query));
}

Query &Query::bind(const QString &text)
{
    // Qt binds a null QString as NULL.
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Query &Query::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Query &Query::bindNull()
{
    m_query.addBindValue(QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

bool Query::execute()
{
    m_executed = true;
    if (m_database.fault())
        return false;
    if (m_query.exec())
        return true;
    m_database.fail(m_database.lastProblem(m_query.lastError().databaseText()));
    return false;
}

bool Query::run()
{
    return execute();
}

bool Query::next()
{
    if (!m_executed && !execute())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.fail(m_database.lastProblem(m_query.lastError().databaseText()));
    return false;
}

} // namespace pullquote
