#include "app/store/listrows.h"

#include "app/store/entitysql.h"
#include "app/store/query.h"

namespace pullquote {

void ListRows::read(EntityRef entity, Fields &fields)
{
    insertWaiting();
    const QList<FieldList> &lists = entityTable(entity.type).lists;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (lists[i].kind == FieldList::Kind::Spans) {
            if (i == 0) // the first of the roles reads the spans of all
                readSpans(entity, fields);
            continue;
        }
        Query query(m_database, entitySql(entity.type).lists[i].select);
        query.bind(entity.uuid);
        QByteArrayList items;
        while (query.next())
            items.append(query.utf8(0).toByteArray());
        fields.set(fieldName(lists[i].field), FieldValue(std::move(items)));
    }
}

/// Of all roles, one after the other.
void ListRows::readSpans(EntityRef entity, Fields &fields)
{
    Query query(m_database, entitySql(entity.type).lists.first().select);
    query.bind(entity.uuid);
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

void ListRows::write(EntityRef entity, qsizetype list, const FieldValue &items)
{
    if (items.isNone())
        return;
    const FieldList &description = entityTable(entity.type).lists[list];
    Waiting &waiting = m_waiting[description.table];
    waiting.sql = &entitySql(entity.type).lists[list];
    const QByteArray owner = entity.uuid.toByteArray(QUuid::WithoutBraces);
    int ordinal = 0;
    for (const CodePointSpan &span : items.spans())
        waiting.rows.push_back({&description, owner, ordinal++, {}, span});
    for (const QByteArray &item : items.list())
        waiting.rows.push_back({&description, owner, ordinal++, item, {}});
    if (m_gatherings == 0)
        insertWaiting();
}

void ListRows::clear(EntityRef entity, qsizetype list)
{
    insertWaiting();
    Query query(m_database, entitySql(entity.type).lists[list].clear);
    query.bind(entity.uuid);
    if (const FieldList &description = entityTable(entity.type).lists[list];
        description.kind == FieldList::Kind::Spans)
        query.bindUtf8(fieldName(description.field));
    query.run();
}

void ListRows::clearAll(EntityRef entity)
{
    insertWaiting();
    for (const QString &clear : entitySql(entity.type).clear) {
        Query query(m_database, clear);
        query.bind(entity.uuid).run();
    }
}

QUuid ListRows::referrer(EntityType type, EntityRef target)
{
    insertWaiting();
    const QList<FieldList> &lists = entityTable(type).lists;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (lists[i].kind != FieldList::Kind::References || lists[i].target != target.type)
            continue;
        Query query(m_database, entitySql(type).lists[i].owners);
        if (query.bind(target.uuid).next())
            return query.uuid(0);
    }
    return {};
}

ListRows::Gathering::~Gathering()
{
    if (--m_rows.m_gatherings == 0)
        m_rows.insertWaiting();
}

void ListRows::insertWaiting()
{
    for (auto &[table, waiting] : m_waiting) {
        if (!m_database.fault()) // else it is all taken back
            insert(waiting);
        waiting.rows.clear();
    }
}

void ListRows::insert(const Waiting &waiting)
{
    auto row = waiting.rows.begin();
    const auto bindNext = [&row](Query &query) {
        query.bindUtf8(row->owner);
        const FieldList::Kind kind = row->list->kind;
        if (kind == FieldList::Kind::Spans)
            query.bindUtf8(fieldName(row->list->field));
        if (kind != FieldList::Kind::References)
            query.bind(row->ordinal);
        if (kind == FieldList::Kind::Spans)
            query.bind(qint64(row->span.start)).bind(qint64(row->span.end));
        else
            query.bindUtf8(row->item);
        ++row;
    };
    const auto insertBy = [&](const QString &sql, qsizetype rowsOfStatement) {
        if (waiting.rows.end() - row < rowsOfStatement)
            return;
        Query query(m_database, sql);
        while (waiting.rows.end() - row >= rowsOfStatement) {
            query.again();
            for (qsizetype i = 0; i < rowsOfStatement; ++i)
                bindNext(query);
            query.run();
        }
    };
    insertBy(waiting.sql->insertMany, rowsOfInsertMany);
    insertBy(waiting.sql->insert, 1);
}

} // namespace pullquote
