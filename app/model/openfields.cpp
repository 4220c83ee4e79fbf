#include "app/model/openfields.h"

#include "app/model/headmerge.h"

namespace pullquote {

namespace {

/// Walks the history of one entity from its beginning and keeps what is open at each revision.
class Walk {
public:
    explicit Walk(EntityPast &past) : m_past(past) {}

    QSet<OpenField> upTo(ChangeSetId head)
    {
        const QList<ChangeSetId> chain = ancestry().chain(head).value_or(QList<ChangeSetId>());
        if (std::none_of(chain.begin(), chain.end(), [this](ChangeSetId id) { return isMerge(id); }))
            return {};
        for (const ChangeSetId &revision : chain)
            m_open.insert(revision, openAt(revision));
        return m_open.value(head);
    }

private:
    const Ancestry &ancestry() const { return m_past.ancestry(); }
    bool isMerge(ChangeSetId id) const { return !ancestry().parentsOf(id).second.isNull(); }

    QSet<OpenField> openAt(ChangeSetId id)
    {
        if (m_past.isDeletion(id))
            return {}; // of what is gone nothing is left to decide
        const Ancestry::Parents parents = ancestry().parentsOf(id);
        if (parents.second.isNull())
            return untouched(id, parents.first);
        if (id != mergedId(parents.first, parents.second))
            return untouched(id, parents.second); // somebody decided, or it is as it was there again
        QSet<OpenField> open =
            handedOn(parents.first, parents.second) + handedOn(parents.second, parents.first);
        for (const QString &field : mergeHeads(m_past, parents.first, parents.second).conflicts)
            open.insert({id, field});
        return open;
    }

    /// What is open at `from` and was not set on the way to `to`.
    QSet<OpenField> untouched(ChangeSetId to, ChangeSetId from)
    {
        const QSet<OpenField> before = m_open.value(from);
        if (before.isEmpty())
            return {};
        const Fields now = m_past.state(to);
        const Fields then = m_past.state(from);
        QSet<OpenField> open;
        for (const OpenField &one : before) {
            if (one.field == u"deleted" ? now == then
                                        : now.value(one.field.toUtf8()) == then.value(one.field.toUtf8()))
                open.insert(one);
        }
        return open;
    }

    /// What one side brings into a merge, but for what was settled on the other.
    QSet<OpenField> handedOn(ChangeSetId side, ChangeSetId other)
    {
        const QSet<OpenField> there = m_open.value(other);
        QSet<OpenField> open;
        for (const OpenField &one : m_open.value(side)) {
            if (there.contains(one) || !ancestry().leadsTo(one.merge, other))
                open.insert(one);
        }
        return open;
    }

    EntityPast &m_past;
    QHash<ChangeSetId, QSet<OpenField>> m_open;
};

} // namespace

QSet<OpenField> openFields(EntityPast &past, ChangeSetId head)
{
    return Walk(past).upTo(head);
}

std::pair<ChangeSetId, ChangeSetId> sidesOf(const Ancestry &ancestry, ChangeSetId merge)
{
    const Ancestry::Parents parents = ancestry.parentsOf(merge);
    return std::minmax(parents.first, parents.second);
}

} // namespace pullquote
