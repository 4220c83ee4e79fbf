#include "app/store/conflicts.h"

#include "app/model/openfields.h"
#include "app/model/words.h"
#include "app/store/journal.h"
#include "app/store/query.h"
#include "app/store/storedpast.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace pullquote {

namespace {

QList<Conflict> conflictsOf(Query &query)
{
    QList<Conflict> conflicts;
    while (query.next()) {
        Conflict conflict;
        conflict.entity = {fromWord<EntityType>(query.text(0)).value_or(EntityType::Project), query.uuid(1)};
        conflict.ours = query.id<ChangeSetId>(2);
        conflict.theirs = query.id<ChangeSetId>(3);
        for (const QJsonValue &field : QJsonDocument::fromJson(query.text(4).toUtf8()).array())
            conflict.fields.append(field.toString());
        conflicts.append(conflict);
    }
    return conflicts;
}

const QString selectConflicts =
    QStringLiteral("SELECT entity, entity_id, ours, theirs, fields FROM conflict");

} // namespace

bool Conflicts::any()
{
    return !m_database.value(QStringLiteral("SELECT 1 FROM conflict LIMIT 1")).isEmpty();
}

bool Conflicts::has(QUuid entity)
{
    Query query(m_database, QStringLiteral("SELECT 1 FROM conflict WHERE entity_id = ?"));
    return query.bind(entity).next();
}

QList<Conflict> Conflicts::all()
{
    Query query(m_database, selectConflicts + QStringLiteral(" ORDER BY entity_id, theirs"));
    return conflictsOf(query);
}

QList<Conflict> Conflicts::of(QUuid entity)
{
    Query query(m_database, selectConflicts + QStringLiteral(" WHERE entity_id = ? ORDER BY theirs"));
    query.bind(entity);
    return conflictsOf(query);
}

bool Conflicts::differsFrom(EntityRef entity, ChangeSetId revision)
{
    const auto head = m_revisions.head(entity.uuid);
    StoredPast past(m_revisions, entity);
    return head && openFields(past, head->changeSet) != openFields(past, revision);
}

/// What the revisions say, whatever was noted of it.
QList<Conflict> Conflicts::open(EntityRef entity)
{
    const auto head = m_revisions.head(entity.uuid);
    if (!head)
        return {};
    StoredPast past(m_revisions, entity);
    QMap<ChangeSetId, Conflict> byLoser;
    for (const auto &[merge, field] : openFields(past, head->changeSet)) {
        const auto [first, second] = sidesOf(past.ancestry(), merge);
        Conflict &conflict = byLoser[second];
        conflict = {entity, first, second, conflict.fields};
        if (!conflict.fields.contains(field))
            conflict.fields.append(field);
    }
    for (Conflict &conflict : byLoser)
        conflict.fields.sort();
    return byLoser.values();
}

void Conflicts::refresh(EntityRef entity, EntryId entry)
{
    {
        Query clear(m_database, QStringLiteral("DELETE FROM conflict WHERE entity_id = ?"));
        clear.bind(entity.uuid).run();
    }
    for (const Conflict &conflict : open(entity)) {
        Query insert(m_database,
                     QStringLiteral("INSERT INTO conflict (entity, entity_id, ours, theirs, fields, entry) "
                                    "VALUES (?, ?, ?, ?, ?, ?)"));
        insert.bind(QString(word(entity.type))).bind(entity.uuid).bind(conflict.ours).bind(conflict.theirs);
        const QJsonArray fields = QJsonArray::fromStringList(conflict.fields);
        insert.bind(QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
        insert.bind(entry).run();
    }
}

QSet<QUuid> Conflicts::mayHaveAny(const QList<HeadMove> &moves)
{
    QJsonArray ids;
    for (const HeadMove &move : moves)
        ids.append(move.entity.uuid.toString(QUuid::WithoutBraces));
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    QSet<QUuid> found;
    Query query(m_database, QStringLiteral("SELECT entity_id FROM revision WHERE second_parent IS NOT NULL "
                                           "AND entity_id IN (SELECT value FROM json_each(?1)) "
                                           "UNION SELECT entity_id FROM conflict "
                                           "WHERE entity_id IN (SELECT value FROM json_each(?1))"));
    query.bind(list);
    while (query.next())
        found.insert(query.uuid(0));
    return found;
}

void Conflicts::refresh(const QList<HeadMove> &moves, EntryId entry)
{
    const QSet<QUuid> candidates = mayHaveAny(moves);
    for (const HeadMove &move : moves) {
        if (candidates.contains(move.entity.uuid))
            refresh(move.entity, entry);
    }
}

} // namespace pullquote
