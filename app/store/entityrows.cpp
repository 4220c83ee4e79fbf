#include "app/store/entityrows.h"

#include "app/store/entitysql.h"
#include "app/store/query.h"

#include <QJsonArray>

namespace pullquote {

namespace {

QString idText(EntityRef entity)
{
    return entity.uuid.toString(QUuid::WithoutBraces);
}

QString wordsText(const QJsonArray &words)
{
    QStringList list;
    for (const QJsonValue &word : words)
        list.append(word.toString());
    return list.join(u' ');
}

void bindColumn(Query &query, const FieldColumn &column, const QJsonObject &fields, const QString &modified)
{
    const QJsonValue value = fields.value(QLatin1String(column.field));
    switch (column.kind) {
    case FieldColumn::Kind::Text:
        query.bind(value.toString());
        break;
    case FieldColumn::Kind::Number:
        query.bind(value.toInteger());
        break;
    case FieldColumn::Kind::Flag:
        query.bind(value.toBool());
        break;
    case FieldColumn::Kind::Words:
        query.bind(wordsText(value.toArray()));
        break;
    case FieldColumn::Kind::Reference:
    case FieldColumn::Kind::PastReference:
    case FieldColumn::Kind::FreeId:
        query.bindTextOrNull(value.toString());
        break;
    case FieldColumn::Kind::Modified:
        query.bind(modified);
        break;
    }
}

/// Undefined where the value is empty: canonical fields leave those out.
QJsonValue columnValue(const Query &query, int index, FieldColumn::Kind kind)
{
    const QJsonValue none(QJsonValue::Undefined);
    if (kind == FieldColumn::Kind::Modified)
        return none;
    if (kind == FieldColumn::Kind::Number || kind == FieldColumn::Kind::Flag) {
        const qint64 number = query.number(index);
        if (number == 0)
            return none;
        return kind == FieldColumn::Kind::Flag ? QJsonValue(true) : QJsonValue(number);
    }
    const QString text = query.text(index);
    if (text.isEmpty())
        return none;
    if (kind == FieldColumn::Kind::Words)
        return QJsonArray::fromStringList(text.split(u' '));
    return text;
}

} // namespace

QJsonObject EntityRows::read(EntityRef entity)
{
    const EntityTable &table = entityTable(entity.type);
    QJsonObject fields;
    {
        Query query(m_database, entitySql(entity.type).select);
        query.bind(idText(entity));
        if (!query.next())
            return {};
        for (int i = 0; i < table.columns.size(); ++i) {
            const QJsonValue value = columnValue(query, i, table.columns[i].kind);
            if (!value.isUndefined())
                fields.insert(QLatin1String(table.columns[i].field), value);
        }
    }
    for (const FieldList &list : table.lists) {
        const QJsonArray items = readList(list, entity);
        if (!items.isEmpty())
            fields.insert(QLatin1String(list.field), items);
    }
    return fields;
}

QJsonArray EntityRows::readList(const FieldList &list, EntityRef entity)
{
    QJsonArray items;
    const bool isSpans = list.kind == FieldList::Kind::Spans;
    Query query(m_database, listSql(list).select);
    query.bind(idText(entity));
    if (isSpans)
        query.bind(QString(QLatin1String(list.field)));
    while (query.next()) {
        if (isSpans)
            items.append(QJsonObject{{QStringLiteral("start"), query.number(0)},
                                     {QStringLiteral("end"), query.number(1)}});
        else
            items.append(query.text(0));
    }
    return items;
}

void EntityRows::write(EntityRef entity, const QJsonObject &fields, const QString &modified)
{
    const EntityTable &table = entityTable(entity.type);
    if (!table.lists.isEmpty() && contains(entity))
        clearLists(entity);
    Query query(m_database, entitySql(entity.type).upsert);
    for (const FieldColumn &column : table.columns)
        bindColumn(query, column, fields, modified);
    query.run();
    for (const FieldList &list : table.lists) {
        const QJsonArray items = fields.value(QLatin1String(list.field)).toArray();
        if (!items.isEmpty())
            writeList(list, entity, items);
    }
}

void EntityRows::writeList(const FieldList &list, EntityRef entity, const QJsonArray &items)
{
    int ordinal = 0;
    const QString insert = listSql(list).insert;
    for (const QJsonValue &item : items) {
        Query query(m_database, insert);
        query.bind(idText(entity));
        switch (list.kind) {
        case FieldList::Kind::Spans:
            query.bind(QString(QLatin1String(list.field))).bind(ordinal++);
            query.bind(item[u"start"].toInteger()).bind(item[u"end"].toInteger());
            break;
        case FieldList::Kind::Texts:
            query.bind(ordinal++).bind(item.toString());
            break;
        case FieldList::Kind::References:
            query.bind(item.toString());
            break;
        }
        query.run();
    }
}

void EntityRows::clearLists(EntityRef entity)
{
    QString cleared;
    for (const FieldList &list : entityTable(entity.type).lists) {
        const QString clear = listSql(list).clear;
        if (clear == cleared)
            continue; // spans: one statement for all roles
        cleared = clear;
        Query query(m_database, clear);
        query.bind(idText(entity)).run();
    }
}

void EntityRows::remove(EntityRef entity)
{
    clearLists(entity);
    Query query(m_database, entitySql(entity.type).remove);
    query.bind(idText(entity)).run();
}

bool EntityRows::contains(EntityRef entity)
{
    Query query(m_database, entitySql(entity.type).contains);
    return query.bind(idText(entity)).next();
}

std::optional<EntityRef> EntityRows::referrer(EntityRef target)
{
    for (EntityType type : allEntityTypes) {
        const EntityTable &table = entityTable(type);
        QStringList statements;
        for (const FieldColumn &column : table.columns) {
            if (column.kind == FieldColumn::Kind::Reference && column.target == target.type)
                statements.append(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? LIMIT 1")
                                      .arg(QLatin1String(table.table), QLatin1String(column.column)));
        }
        for (const FieldList &list : table.lists) {
            if (list.kind == FieldList::Kind::References && list.target == target.type)
                statements.append(listSql(list).owners);
        }
        for (const QString &statement : std::as_const(statements)) {
            Query query(m_database, statement);
            query.bind(idText(target));
            if (query.next())
                return EntityRef{type, QUuid::fromString(query.text(0))};
        }
    }
    return std::nullopt;
}

} // namespace pullquote
