#pragma once

#include "app/model/id.h"
#include "app/store/database.h"

#include <QVarLengthArray>

namespace pullquote {

/// One use of a prepared statement; the only way in which this room talks SQL. It is reset when this goes out
/// of scope, so that no lock outlives it, and kept prepared by its connection. Failures go to
/// Database::fault().
///
///     Query query(database, QStringLiteral("SELECT name FROM speaker WHERE id = ?"));
///     query.bind(id);
///     while (query.next())
///         names.append(query.text(0));
///
/// It works on SQLite's own handle: through QSqlQuery the same rows take two to three times as long.
class Query {
public:
    Query(Database &database, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameter. Text is never bound as NULL, a null id always.
    Query &bind(const QString &text) { return bindUtf8(text.toUtf8()); }
    Query &bind(qint64 number);
    Query &bind(int number) { return bind(qint64(number)); }
    Query &bind(bool flag) { return bind(qint64(flag)); }
    Query &bindNull();
    /// Text that is UTF-8 already.
    Query &bindUtf8(const QByteArray &text);
    Query &bindUtf8OrNull(const QByteArray &text) { return text.isEmpty() ? bindNull() : bindUtf8(text); }
    Query &bindTextOrNull(const QString &text) { return text.isEmpty() ? bindNull() : bind(text); }
    Query &bind(const QUuid &id)
    {
        return id.isNull() ? bindNull() : bindUtf8(id.toByteArray(QUuid::WithoutBraces));
    }
    template <class T>
    Query &bind(const Id<T> &id)
    {
        return bind(id.uuid());
    }

    /// Runs a statement that gives no rows.
    bool run();
    /// Ready for other values, of all parameters.
    Query &again();
    /// Runs it the first time; false at the end and after a failure.
    bool next();

    /// The value of a column, counted from 0; the empty value for NULL.
    QString text(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const;
    QUuid uuid(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(uuid(column));
    }
    /// As it lies in the file, in UTF-8; good until next().
    QByteArrayView utf8(int column) const;

private:
    void check(int code);

    Database &m_database;
    Database::Statement &m_place; ///< where the statement is kept between its uses
    Database::Statement m_statement;
    QVarLengthArray<QByteArray, 16> m_bound; ///< SQLite reads them here
    int m_parameter = 0;
    bool m_isDone = false;
};

} // namespace pullquote
