#include "app/store/entitysql.h"

#include <array>

namespace pullquote {

namespace {

/// A statement that fails leaves the rows before the fault: what goes wrong ends the transaction, and to be
/// able to take back a statement alone SQLite would keep a copy of every page that it touches.
QString insertRows(const QString &table, const QStringList &columns, int rows)
{
    const QString row = u'(' + QStringList(columns.size(), QStringLiteral("?")).join(u", ") + u')';
    return QStringLiteral("INSERT OR FAIL INTO %1 (%2) VALUES %3")
        .arg(table, columns.join(u", "), QStringList(rows, row).join(u", "));
}

ListSql spanSql()
{
    const QString table = QStringLiteral("quote_span");
    const QStringList columns{QStringLiteral("quote_id"), QStringLiteral("role"), QStringLiteral("ordinal"),
                              QStringLiteral("start"), QStringLiteral("\"end\"")};
    return {QStringLiteral("SELECT role, start, \"end\" FROM quote_span WHERE quote_id = ? "
                           "ORDER BY role, ordinal"),
            insertRows(table, columns, 1),
            insertRows(table, columns, rowsOfInsertMany),
            QStringLiteral("DELETE FROM quote_span WHERE quote_id = ? AND role = ?"),
            {}};
}

ListSql listSql(const FieldList &list)
{
    if (list.kind == FieldList::Kind::Spans)
        return spanSql();
    const QString table = QLatin1String(list.table);
    const QString owner = QLatin1String(list.owner);
    const QString column = QLatin1String(list.column);
    const bool ordered = list.kind == FieldList::Kind::Texts;
    const QString select = QStringLiteral("SELECT %3 FROM %1 WHERE %2 = ? ORDER BY %4");
    const QStringList columns =
        ordered ? QStringList{owner, QStringLiteral("ordinal"), column} : QStringList{owner, column};
    return {select.arg(table, owner, column, ordered ? QStringLiteral("ordinal") : column),
            insertRows(table, columns, 1), insertRows(table, columns, rowsOfInsertMany),
            QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, owner),
            QStringLiteral("SELECT %2 FROM %1 WHERE %3 = ? LIMIT 1").arg(table, owner, column)};
}

EntitySql makeEntitySql(const EntityTable &table)
{
    const QString name = QLatin1String(table.table);
    QStringList columns;
    for (const FieldColumn &column : table.columns)
        columns.append(QLatin1String(column.column));
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const QString list = columns.join(u", ");
    EntitySql sql{QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(list, name),
                  QStringLiteral("INSERT INTO %2 (%1) VALUES (%3)").arg(list, name, marks.join(u", ")),
                  QStringLiteral("UPDATE %2 SET %1 WHERE id = ?").arg(QStringLiteral("%1"), name),
                  QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(name),
                  QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(name),
                  {},
                  {}};
    for (const FieldList &each : table.lists) {
        sql.lists.append(listSql(each));
        sql.clear.append(QStringLiteral("DELETE FROM %1 WHERE %2 = ?")
                             .arg(QLatin1String(each.table), QLatin1String(each.owner)));
    }
    sql.clear.removeDuplicates();
    return sql;
}

} // namespace

const EntitySql &entitySql(EntityType type)
{
    static const std::array<EntitySql, 8> statements = [] {
        std::array<EntitySql, 8> made;
        for (EntityType each : allEntityTypes)
            made[size_t(each)] = makeEntitySql(entityTable(each));
        return made;
    }();
    return statements[size_t(type)];
}

} // namespace pullquote
