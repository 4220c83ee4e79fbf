#include "app/store/conflicts.h"

#include "app/model/ancestry.h"
#include "app/model/headmerge.h"
#include "app/model/words.h"
#include "app/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace pullquote {

namespace {

/// A field, and the merge in which two said something else of it.
using Dispute = std::pair<ChangeSetId, QString>;
using Disputes = QSet<Dispute>;

/// Walks the history of one entity from its beginning and keeps what is disputed at each revision.
class Disputing {
public:
    Disputing(Revisions &revisions, EntityRef entity) : m_revisions(revisions)
    {
        for (const Revision &revision : revisions.all(entity.uuid)) {
            m_known.insert(revision.changeSet, revision);
            m_ancestry.add(revision.changeSet, {revision.parent, revision.secondParent});
            m_hasMerges = m_hasMerges || !revision.secondParent.isNull();
        }
    }

    Disputes at(ChangeSetId head)
    {
        if (!m_hasMerges)
            return {};
        const auto chain = m_ancestry.chain(head);
        for (const ChangeSetId &revision : chain.value_or(QList<ChangeSetId>()))
            m_disputes.insert(revision, disputesOf(revision));
        return m_disputes.value(head);
    }

    /// The heads of a merge, the one that stands first.
    static std::pair<ChangeSetId, ChangeSetId> sides(const Revision &merge)
    {
        return std::minmax(merge.parent, merge.secondParent);
    }
    Revision revision(ChangeSetId id) const { return m_known.value(id); }

private:
    Disputes disputesOf(ChangeSetId id)
    {
        const Revision revision = m_known.value(id);
        if (revision.isDeletion())
            return {}; // of what is gone nothing is left to decide
        if (revision.secondParent.isNull())
            return untouched(id, revision.parent);
        if (id != mergedId(revision.parent, revision.secondParent))
            return untouched(id, revision.secondParent); // somebody decided, or it is as it was there again
        Disputes disputes = handedOn(revision.parent, revision.secondParent) +
                            handedOn(revision.secondParent, revision.parent);
        const auto [first, second] = sides(revision);
        const QJsonObject base = m_revisions.baseState(m_ancestry.lastCommon(first, second),
                                                       revision.entity.uuid, state(first), state(second));
        for (const QString &field : mergeHeads(base, state(first), state(second)).conflicts)
            disputes.insert({id, field});
        return disputes;
    }

    /// What is disputed at `from` and was not set on the way to `to`.
    Disputes untouched(ChangeSetId to, ChangeSetId from)
    {
        Disputes disputes;
        for (const Dispute &dispute : m_disputes.value(from)) {
            const bool isDeletion = dispute.second == u"deleted";
            if (isDeletion ? state(to) == state(from)
                           : state(to).value(dispute.second) == state(from).value(dispute.second))
                disputes.insert(dispute);
        }
        return disputes;
    }

    /// What one side brings into a merge, but for what was settled on the other.
    Disputes handedOn(ChangeSetId side, ChangeSetId other)
    {
        Disputes disputes;
        const Disputes there = m_disputes.value(other);
        for (const Dispute &dispute : m_disputes.value(side)) {
            if (there.contains(dispute) || !m_ancestry.leadsTo(dispute.first, other))
                disputes.insert(dispute);
        }
        return disputes;
    }

    QJsonObject state(ChangeSetId id)
    {
        auto found = m_states.find(id);
        if (found == m_states.end())
            found = m_states.insert(id, m_known.contains(id) ? m_revisions.state(m_known.value(id))
                                                             : QJsonObject());
        return *found;
    }

    Revisions &m_revisions;
    Ancestry m_ancestry;
    QHash<ChangeSetId, Revision> m_known;
    QHash<ChangeSetId, QJsonObject> m_states;
    QHash<ChangeSetId, Disputes> m_disputes;
    bool m_hasMerges = false;
};

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
    Disputing disputing(m_revisions, entity);
    return head && disputing.at(head->changeSet) != disputing.at(revision);
}

/// What the revisions say, whatever was noted of it.
QList<Conflict> Conflicts::open(EntityRef entity)
{
    const auto head = m_revisions.head(entity.uuid);
    if (!head)
        return {};
    Disputing disputing(m_revisions, entity);
    QMap<ChangeSetId, Conflict> byLoser;
    for (const auto &[merge, field] : disputing.at(head->changeSet)) {
        const auto [first, second] = Disputing::sides(disputing.revision(merge));
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

} // namespace pullquote
