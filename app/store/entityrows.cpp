#include "app/store/entityrows.h"

#include "app/store/entitysql.h"
#include "app/store/query.h"

namespace pullquote {

namespace {

void bindColumn(Query &query, const FieldColumn &column, const Fields &fields, const QString &modified)
{
    const FieldValue &value = fields.value(column.field);
    switch (column.kind) {
    case FieldColumn::Kind::Text:
        query.bindUtf8(value.utf8());
        break;
    case FieldColumn::Kind::Number:
        query.bind(value.number());
        break;
    case FieldColumn::Kind::Flag:
        query.bind(value.flag());
        break;
    case FieldColumn::Kind::Words:
        query.bindUtf8(value.list().join(' '));
        break;
    case FieldColumn::Kind::Reference:
    case FieldColumn::Kind::PastReference:
    case FieldColumn::Kind::FreeId:
        query.bindUtf8OrNull(value.utf8());
        break;
    case FieldColumn::Kind::Modified:
        query.bind(modified);
        break;
    }
}

/// No value for what is no field.
FieldValue columnValue(const Query &query, int index, FieldColumn::Kind kind)
{
    switch (kind) {
    case FieldColumn::Kind::Modified:
        return {};
    case FieldColumn::Kind::Number:
        return FieldValue(query.number(index));
    case FieldColumn::Kind::Flag:
        return FieldValue(query.flag(index));
    case FieldColumn::Kind::Words: {
        const QByteArray words = query.utf8(index).toByteArray();
        return words.isEmpty() ? FieldValue() : FieldValue(QByteArrayList(words.split(' ')));
    }
    default:
        return FieldValue(query.utf8(index).toByteArray());
    }
}

} // namespace

Fields EntityRows::read(EntityRef entity)
{
    const EntityTable &table = entityTable(entity.type);
    Fields fields;
    {
        Query query(m_database, entitySql(entity.type).select);
        query.bind(entity.uuid);
        if (!query.next())
            return {};
        for (int i = 0; i < table.columns.size(); ++i) {
            const FieldColumn &column = table.columns[i];
            fields.set(fieldName(column.field), columnValue(query, i, column.kind));
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

void EntityRows::readList(EntityRef entity, qsizetype list, Fields &fields)
{
    const FieldList &description = entityTable(entity.type).lists[list];
    Query query(m_database, entitySql(entity.type).lists[list].select);
    query.bind(entity.uuid);
    if (description.kind == FieldList::Kind::Spans) {
        readSpans(query, fields);
        return;
    }
    QByteArrayList items;
    while (query.next())
        items.append(query.utf8(0).toByteArray());
    fields.set(fieldName(description.field), FieldValue(std::move(items)));
}

/// Of all roles, one after the other.
void EntityRows::readSpans(Query &query, Fields &fields)
{
    QByteArray role;
    QList<CodePointSpan> spans;
    const auto keep = [&] { fields.set(role, FieldValue(std::exchange(spans, {}))); };
    while (query.next()) {
        if (const QByteArrayView of = query.utf8(0); of != role) {
            keep();
            role = of.toByteArray();
        }
        spans.append({qsizetype(query.number(1)), qsizetype(query.number(2))});
    }
    keep();
}

void EntityRows::write(EntityRef entity, const Fields &before, const Fields &fields, const QString &modified)
{
    if (before.isEmpty())
        insertRow(entity, fields, modified);
    else
        updateRow(entity, before, fields, modified);
    const QList<FieldList> &lists = entityTable(entity.type).lists;
    for (qsizetype list = 0; list < lists.size(); ++list) {
        const FieldValue &items = fields.value(lists[list].field);
        const FieldValue &there = before.value(lists[list].field);
        if (items == there)
            continue;
        if (!there.isNone())
            clearList(entity, list);
        writeList(entity, list, items);
    }
}

void EntityRows::insertRow(EntityRef entity, const Fields &fields, const QString &modified)
{
    Query query(m_database, entitySql(entity.type).insert);
    for (const FieldColumn &column : entityTable(entity.type).columns)
        bindColumn(query, column, fields, modified);
    query.run();
}

void EntityRows::updateRow(EntityRef entity, const Fields &before, const Fields &fields,
                           const QString &modified)
{
    // A column that is named costs its index and its foreign key, whether its value changes or not.
    QList<FieldColumn> columns;
    QStringList sets;
    for (const FieldColumn &column : entityTable(entity.type).columns) {
        if (column.kind != FieldColumn::Kind::Modified &&
            before.value(column.field) == fields.value(column.field))
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

void EntityRows::writeList(EntityRef entity, qsizetype list, const FieldValue &items)
{
    if (items.isNone())
        return;
    const FieldList &description = entityTable(entity.type).lists[list];
    Query query(m_database, entitySql(entity.type).lists[list].insert);
    int ordinal = 0;
    for (const CodePointSpan &span : items.spans()) {
        query.again().bind(entity.uuid).bindUtf8(fieldName(description.field)).bind(ordinal++);
        query.bind(qint64(span.start)).bind(qint64(span.end)).run();
    }
    for (const QByteArray &item : items.list()) {
        query.again().bind(entity.uuid);
        if (description.kind == FieldList::Kind::Texts)
            query.bind(ordinal++);
        query.bindUtf8(item).run();
    }
}

void EntityRows::clearList(EntityRef entity, qsizetype list)
{
    const FieldList &description = entityTable(entity.type).lists[list];
    Query query(m_database, entitySql(entity.type).lists[list].clear);
    query.bind(entity.uuid);
    if (description.kind == FieldList::Kind::Spans)
        query.bindUtf8(fieldName(description.field));
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
