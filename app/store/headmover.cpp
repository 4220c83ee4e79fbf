#include "app/store/headmover.h"

#include "app/model/entityjson.h"
#include "app/model/timetext.h"
#include "app/store/labels.h"

namespace pullquote {

void HeadMover::move(EntityRef entity, ChangeSetId to)
{
    const auto head = m_revisions.head(entity.uuid);
    m_revisions.moveHead(entity, to);
    const auto now = m_revisions.head(entity.uuid);
    note(entity, head ? head->changeSet : ChangeSetId(), now.value_or(Revision()));
}

void HeadMover::add(const Revision &revision, const Fields &fields, const std::optional<Revision> &present)
{
    m_revisions.add(revision, fields, present);
    note(revision.entity, present ? present->changeSet : ChangeSetId(), revision);
}

void HeadMover::note(EntityRef entity, ChangeSetId from, const Revision &to)
{
    auto way = m_ways.find(entity);
    if (way == m_ways.end()) {
        way = m_ways.insert(entity, {from, {}, {}});
        m_moved.append(entity);
    }
    way->to = to.changeSet;
    way->hash = to.hash;
}

void HeadMover::follow(EntityRef entity, ChangeSetId id, const Fields &fields, const QString &at,
                       ChangeSetId secondParent)
{
    const auto head = m_revisions.head(entity.uuid);
    Revision revision;
    revision.changeSet = id;
    revision.entity = entity;
    revision.parent = head ? head->changeSet : ChangeSetId();
    revision.secondParent = secondParent;
    if (!secondParent.isNull()) // in one order, whoever merges whom
        std::tie(revision.parent, revision.secondParent) = std::minmax({revision.parent, secondParent});
    const bool isChange = !secondParent.isNull() || (head && !head->isDeletion());
    revision.operation = fields.isEmpty() ? Operation::Delete
                         : isChange       ? Operation::Change
                                          : Operation::Create;
    revision.hash = fields.isEmpty() ? QString() : stateHash(fields);
    revision.modified = at;
    ChangeSet nobodys;
    nobodys.id = id;
    nobodys.at = timeFromText(at);
    nobodys.label = mergeLabel();
    m_revisions.adopt(nobodys);
    m_revisions.adopt(revision, fields);
    move(entity, id);
}

QList<HeadMove> HeadMover::moves() const
{
    QList<HeadMove> moves;
    for (const EntityRef &entity : m_moved) {
        const Way &way = *m_ways.constFind(entity);
        if (way.to != way.from)
            moves.append({entity, way.from, way.to, way.hash});
    }
    return moves;
}

} // namespace pullquote
