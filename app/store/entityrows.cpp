#include "app/store/entityrows.h"

#include "app/model/entityjson.h"
#include "app/store/entitysql.h"
#include "app/store/query.h"

#include <QJsonArray>

#include <algorithm>

namespace pullquote {

namespace {

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

/// Most texts are ids and words, which need no decoding on their way into JSON.
QJsonValue textValue(QByteArrayView utf8)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) < 0x80; });
    return isAscii ? QJsonValue(QLatin1String(utf8.data(), utf8.size()))
                   : QJsonValue(QString::fromUtf8(utf8));
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
    const QByteArrayView text = query.utf8(index);
    if (text.isEmpty())
        return none;
    if (kind == FieldColumn::Kind::Words)
        return QJsonArray::fromStringList(QString::fromUtf8(text).split(u' '));
    return textValue(text);
}

} // namespace

QJsonObject EntityRows::read(EntityRef entity)
{
    const EntityTable &table = entityTable(entity.type);
    QJsonObject fields;
    {
        Query query(m_database, entitySql(entity.type).select);
        query.bind(entity.uuid);
        if (!query.next())
            return {};
        for (int i = 0; i < table.columns.size(); ++i) {
            const QJsonValue value = columnValue(query, i, table.columns[i].kind);
            if (!value.isUndefined())
                fields.insert(QLatin1String(table.columns[i].field), value);
        }
    }
    for (qsizetype list = 0; list < table.lists.size(); ++list) {
        // The first of the roles reads the spans of all.
        const bool isSpans = table.lists[list].kind == FieldList::Kind::Spans;
        if (!isSpans || list == 0)
            readList(entity, list, fields);
    }
    return fields;
}

void EntityRows::readList(EntityRef entity, qsizetype list, QJsonObject &fields)
{
    const FieldList &description = entityTable(entity.type).lists[list];
    QByteArray field = description.field;
    QJsonArray items;
    const auto keep = [&] {
        if (!items.isEmpty())
            fields.insert(QString::fromUtf8(field), std::exchange(items, {}));
    };
    Query query(m_database, entitySql(entity.type).lists[list].select);
    query.bind(entity.uuid);
    while (query.next()) {
        if (description.kind != FieldList::Kind::Spans) {
            items.append(textValue(query.utf8(0)));
            continue;
        }
        if (const QByteArrayView role = query.utf8(0); role != field) {
            keep();
            field = role.toByteArray();
        }
        items.append(spanObject({query.number(1), query.number(2)}));
    }
    keep();
}

void EntityRows::write(EntityRef entity, const QJsonObject &before, const QJsonObject &fields,
                       const QString &modified)
{
    if (before.isEmpty())
        insertRow(entity, fields, modified);
    else
        updateRow(entity, before, fields, modified);
    const QList<FieldList> &lists = entityTable(entity.type).lists;
    for (qsizetype list = 0; list < lists.size(); ++list) {
        const QLatin1String field(lists[list].field);
        const QJsonArray items = fields.value(field).toArray();
        const QJsonArray there = before.value(field).toArray();
        if (items == there)
            continue;
        if (!there.isEmpty())
            clearList(entity, list);
        writeList(entity, list, items);
    }
}

void EntityRows::insertRow(EntityRef entity, const QJsonObject &fields, const QString &modified)
{
    Query query(m_database, entitySql(entity.type).insert);
    for (const FieldColumn &column : entityTable(entity.type).columns)
        bindColumn(query, column, fields, modified);
    query.run();
}

void EntityRows::updateRow(EntityRef entity, const QJsonObject &before, const QJsonObject &fields,
                           const QString &modified)
{
    // A column that is named costs its index and its foreign key, whether its value changes or not.
    QList<FieldColumn> columns;
    QStringList sets;
    for (const FieldColumn &column : entityTable(entity.type).columns) {
        const QLatin1String field(column.field);
        if (column.kind != FieldColumn::Kind::Modified && before.value(field) == fields.value(field))
            continue;
        columns.append(column);
        sets.append(QLatin1String(column.column) + QStringLiteral(" = ?"));
    }
    if (columns.isEmpty())
        return;
    Query query(m_database, entitySql(entity.type).update.arg(sets.join(u", ")));
    for (const FieldColumn &column : std::as_const(columns))
        bindColumn(query, column, fields, modified);
    query.bind(entity.uuid).run();
}

void EntityRows::writeList(EntityRef entity, qsizetype list, const QJsonArray &items)
{
    const FieldList &description = entityTable(entity.type).lists[list];
    if (items.isEmpty())
        return;
    int ordinal = 0;
    Query query(m_database, entitySql(entity.type).lists[list].insert);
    for (const QJsonValue &item : items) {
        query.again().bind(entity.uuid);
        switch (description.kind) {
        case FieldList::Kind::Spans:
            query.bind(QString(QLatin1String(description.field))).bind(ordinal++);
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

void EntityRows::clearList(EntityRef entity, qsizetype list)
{
    const FieldList &description = entityTable(entity.type).lists[list];
    Query query(m_database, entitySql(entity.type).lists[list].clear);
    query.bind(entity.uuid);
    if (description.kind == FieldList::Kind::Spans)
        query.bind(QString(QLatin1String(description.field)));
    query.run();
}

void EntityRows::remove(EntityRef entity)
{
    for (const QString &clear : entitySql(entity.type).clear) {
        Query query(m_database, clear);
        query.bind(entity.uuid).run();
    }
    Query query(m_database, entitySql(entity.type).remove);
    query.bind(entity.uuid).run();
}

bool EntityRows::contains(EntityRef entity)
{
    Query query(m_database, entitySql(entity.type).contains);
    return query.bind(entity.uuid).next();
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
        for (qsizetype i = 0; i < table.lists.size(); ++i) {
            if (table.lists[i].kind == FieldList::Kind::References && table.lists[i].target == target.type)
                statements.append(entitySql(type).lists[i].owners);
        }
        for (const QString &statement : std::as_const(statements)) {
            Query query(m_database, statement);
            query.bind(target.uuid);
            if (query.next())
                return EntityRef{type, query.uuid(0)};
        }
    }
    return std::nullopt;
}

} // namespace pullquote
