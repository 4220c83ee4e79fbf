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
    m_lists.read(entity, fields);
    return fields;
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
            m_lists.clear(entity, list);
        m_lists.write(entity, list, items);
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

void EntityRows::remove(EntityRef entity)
{
    m_lists.clearAll(entity);
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
        for (const FieldColumn &column : table.columns) {
            if (column.kind != FieldColumn::Kind::Reference || column.target != target.type)
                continue;
            Query query(m_database, QStringLiteral("SELECT id FROM %1 WHERE %2 = ? LIMIT 1")
                                        .arg(QLatin1String(table.table), QLatin1String(column.column)));
            if (query.bind(target.uuid).next())
                return EntityRef{type, query.uuid(0)};
        }
        if (const QUuid owner = m_lists.referrer(type, target); !owner.isNull())
            return EntityRef{type, owner};
    }
    return std::nullopt;
}

} // namespace pullquote
