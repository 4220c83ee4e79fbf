#include "app/store/revisions.h"

#include "app/model/entityjson.h"
#include "app/model/timetext.h"
#include "app/model/words.h"
#include "app/store/keptstate.h"
#include "app/store/query.h"

namespace pullquote {

const QString revisionColumns =
    QStringLiteral("change_set, entity, entity_id, parent, second_parent, op, hash, modified, head, "
                   "head = 0 AND hash IS NOT NULL AND state IS NULL");

Revision revisionAt(const Query &query)
{
    Revision revision;
    revision.changeSet = query.id<ChangeSetId>(0);
    revision.entity.type = fromWord<EntityType>(query.text(1)).value_or(EntityType::Project);
    revision.entity.uuid = query.uuid(2);
    revision.parent = query.id<ChangeSetId>(3);
    revision.secondParent = query.id<ChangeSetId>(4);
    revision.operation = operationFromWord(query.text(5));
    revision.hash = query.text(6);
    revision.modified = query.text(7);
    revision.isHead = query.flag(8);
    revision.isLeftOut = query.flag(9);
    return revision;
}

namespace {

std::optional<Revision> nextRevision(Query &query)
{
    return query.next() ? std::optional(revisionAt(query)) : std::nullopt;
}

const QString selectAll =
    QStringLiteral("SELECT ") + revisionColumns + QStringLiteral(" FROM revision WHERE entity_id = ?");
const QString selectHead = selectAll + QStringLiteral(" AND head = 1");
const QString selectRevision = selectAll + QStringLiteral(" AND change_set = ?");

} // namespace

std::optional<Revision> Revisions::head(QUuid entity)
{
    Query query(m_database, selectHead);
    query.bind(entity);
    return nextRevision(query);
}

std::optional<Revision> Revisions::find(ChangeSetId changeSet, QUuid entity)
{
    Query query(m_database, selectRevision);
    query.bind(entity).bind(changeSet);
    return nextRevision(query);
}

QList<Revision> Revisions::all(QUuid entity)
{
    QList<Revision> revisions;
    Query query(m_database, selectAll);
    query.bind(entity);
    while (const auto revision = nextRevision(query))
        revisions.append(*revision);
    return revisions;
}

bool Revisions::known(QUuid entity)
{
    Query query(m_database, QStringLiteral("SELECT 1 FROM revision WHERE entity_id = ? LIMIT 1"));
    return query.bind(entity).next();
}

Fields Revisions::state(const Revision &revision)
{
    if (revision.isDeletion() || revision.isLeftOut)
        return {};
    QByteArray kept;
    {
        Query query(m_database,
                    QStringLiteral("SELECT state FROM revision WHERE change_set = ? AND entity_id = ?"));
        query.bind(revision.changeSet).bind(revision.entity.uuid);
        if (query.next())
            kept = query.utf8(0).toByteArray();
    }
    return kept.isEmpty() ? m_rows.read(revision.entity) : keptState(kept);
}

Fields Revisions::stateAt(ChangeSetId changeSet, QUuid entity)
{
    const auto revision = changeSet.isNull() ? std::nullopt : find(changeSet, entity);
    return revision ? state(*revision) : Fields();
}

QString Revisions::lastingValue(QUuid entity, const char *field)
{
    const auto present = head(entity);
    Fields fields = present ? m_rows.read(present->entity) : Fields();
    const QList<Revision> past = fields.isEmpty() ? all(entity) : QList<Revision>();
    for (auto revision = past.begin(); fields.isEmpty() && revision != past.end(); ++revision)
        fields = state(*revision);
    return fields.value(field).text();
}

QString Revisions::textNameOf(ArticleId article)
{
    return lastingValue(article.uuid(), "textSha256");
}

void Revisions::demote(const Revision &head, const Fields &state)
{
    Query query(m_database, QStringLiteral("UPDATE revision SET head = 0, state = ? "
                                           "WHERE change_set = ? AND entity_id = ?"));
    if (head.isDeletion())
        query.bindNull();
    else
        query.bindUtf8(state.json());
    query.bind(head.changeSet).bind(head.entity.uuid).run();
}

Fields Revisions::leave(const std::optional<Revision> &head)
{
    if (!head)
        return {};
    const Fields before = m_rows.read(head->entity);
    demote(*head, before);
    return before;
}

void Revisions::add(const Revision &revision, const Fields &fields, const std::optional<Revision> &head)
{
    const Fields before = leave(head);
    insert(revision, true, {});
    if (revision.isDeletion())
        m_rows.remove(revision.entity);
    else
        m_rows.write(revision.entity, before, fields, revision.modified);
}

void Revisions::adopt(const Revision &revision, const Fields &fields)
{
    const QByteArray state = fields.isEmpty() ? QByteArray() : fields.json();
    const auto known = find(revision.changeSet, revision.entity.uuid);
    if (!known)
        insert(revision, false, state);
    if (!known || !known->isLeftOut || state.isEmpty())
        return;
    Query query(m_database,
                QStringLiteral("UPDATE revision SET state = ? WHERE change_set = ? AND entity_id = ?"));
    query.bindUtf8(state).bind(revision.changeSet).bind(revision.entity.uuid).run();
}

void Revisions::adopt(const ChangeSet &changes)
{
    Query query(m_database, QStringLiteral("INSERT INTO change_set (id, annotator, at, label) "
                                           "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                                           "SET label = excluded.label WHERE label = ''"));
    query.bind(changes.id).bind(changes.annotator).bind(timeText(changes.at)).bind(changes.label).run();
}

void Revisions::insert(const Revision &revision, bool isHead, const QByteArray &state)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO revision (change_set, entity, entity_id, parent, second_parent, "
                               "op, hash, state, head, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(revision.changeSet).bind(QString(word(revision.entity.type))).bind(revision.entity.uuid);
    query.bind(revision.parent).bind(revision.secondParent).bind(QString(word(revision.operation)));
    query.bindTextOrNull(revision.hash);
    if (state.isEmpty())
        query.bindNull();
    else
        query.bindUtf8(state);
    query.bind(isHead).bind(revision.modified).run();
}

void Revisions::moveHead(EntityRef entity, ChangeSetId to)
{
    const Fields before = leave(head(entity.uuid));
    const auto target = to.isNull() ? std::nullopt : find(to, entity.uuid);
    if (!target || target->isDeletion())
        m_rows.remove(entity);
    else
        m_rows.write(entity, before, state(*target), target->modified);
    if (!target)
        return;
    Query query(m_database, QStringLiteral("UPDATE revision SET head = 1, state = NULL "
                                           "WHERE change_set = ? AND entity_id = ?"));
    query.bind(to).bind(entity.uuid).run();
}

} // namespace pullquote
