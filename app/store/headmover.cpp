#include "app/store/headmover.h"

#include "app/model/entityjson.h"
#include "app/model/timetext.h"

namespace pullquote {

void HeadMover::move(EntityRef entity, ChangeSetId to)
{
    const auto head = m_revisions.head(entity.uuid);
    if (!m_before.contains(entity)) {
        m_before.insert(entity, head ? head->changeSet : ChangeSetId());
        m_moved.append(entity);
    }
    m_revisions.moveHead(entity, to);
}

void HeadMover::follow(EntityRef entity, ChangeSetId id, const QJsonObject &fields, const QString &at,
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
    nobodys.label = QStringLiteral("Merge");
    m_revisions.adopt(nobodys);
    m_revisions.adopt(revision, fields);
    move(entity, id);
}

QList<HeadMove> HeadMover::moves()
{
    QList<HeadMove> moves;
    for (const EntityRef &entity : std::as_const(m_moved)) {
        const auto head = m_revisions.head(entity.uuid);
        const ChangeSetId now = head ? head->changeSet : ChangeSetId();
        if (now != before(entity))
            moves.append({entity, before(entity), now, head ? head->hash : QString()});
    }
    return moves;
}

} // namespace pullquote
