#pragma once

#include "app/model/id.h"
#include "app/store/database.h"

namespace pullquote {

/// One use of a prepared statement. It is reset when this goes out of scope, so that no lock outlives it, and
/// kept prepared by its connection. Failures go to Database::fault().
///
///     Query query(database, QStringLiteral("SELECT name FROM speaker WHERE id = ?"));
///     query.bind(id);
///     while (query.next())
///         names.append(query.text(0));
class Query {
public:
    Query(Database &database, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameter. Text is never bound as NULL, a null id always.
    Query &bind(const QString &text);
    Query &bind(qint64 number);
    Query &bind(int number) { return bind(qint64(number)); }
    Query &bind(bool flag) { return bind(qint64(flag)); }
    Query &bindNull();
    Query &bindTextOrNull(const QString &text) { return text.isEmpty() ? bindNull() : bind(text); }
    template <class T>
    Query &bind(const Id<T> &id)
    {
        return id.isNull() ? bindNull() : bind(id.toString());
    }

    /// Runs a statement that gives no rows.
    bool run();
    /// Runs it the first time; false at the end and after a failure.
    bool next();

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const { return m_query.isNull(column); }
    template <class IdType>
    IdType id(int column) const
    {
        return isNull(column) ? IdType() : IdType(QUuid::fromString(text(column)));
    }

private:
    bool execute();

    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_executed = false;
};

} // namespace pullquote
