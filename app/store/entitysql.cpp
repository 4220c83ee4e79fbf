#include "app/store/entitysql.h"

#include <array>

namespace pullquote {

namespace {

ListSql spanSql()
{
    return {QStringLiteral("SELECT role, start, \"end\" FROM quote_span WHERE quote_id = ? "
                           "ORDER BY role, ordinal"),
            QStringLiteral("INSERT INTO quote_span (quote_id, role, ordinal, start, \"end\") "
                           "VALUES (?, ?, ?, ?, ?)"),
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
    const QString insert = ordered ? QStringLiteral("INSERT INTO %1 (%2, ordinal, %3) VALUES (?, ?, ?)")
                                   : QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (?, ?)");
    return {select.arg(table, owner, column, ordered ? QStringLiteral("ordinal") : column),
            insert.arg(table, owner, column), QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, owner),
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
