#include "app/model/ancestry.h"

namespace pullquote {

/// With `head` itself; only what was added.
QSet<ChangeSetId> Ancestry::past(ChangeSetId head) const
{
    QSet<ChangeSetId> seen;
    QList<ChangeSetId> open{head};
    while (!open.isEmpty()) {
        const ChangeSetId revision = open.takeLast();
        if (seen.contains(revision) || !contains(revision))
            continue;
        seen.insert(revision);
        const Parents parents = parentsOf(revision);
        open += {parents.first, parents.second};
    }
    return seen;
}

bool Ancestry::leadsTo(ChangeSetId earlier, ChangeSetId later) const
{
    return past(later).contains(earlier);
}

ChangeSetId Ancestry::lastCommon(ChangeSetId one, ChangeSetId other) const
{
    const QSet<ChangeSetId> common = past(one).intersect(past(other));
    // What a common one came of is common, too: so a last one is a parent of none of them.
    QSet<ChangeSetId> last = common;
    for (const ChangeSetId &revision : common) {
        const Parents parents = parentsOf(revision);
        last.remove(parents.first);
        last.remove(parents.second);
    }
    return last.isEmpty() ? ChangeSetId() : *std::min_element(last.cbegin(), last.cend());
}

std::optional<QList<ChangeSetId>> Ancestry::chain(ChangeSetId head) const
{
    const QSet<ChangeSetId> revisions = past(head);
    QHash<ChangeSetId, int> missing; // how many parents still come first
    QHash<ChangeSetId, QList<ChangeSetId>> children;
    QList<ChangeSetId> ready;
    for (const ChangeSetId &revision : revisions) {
        const Parents parents = parentsOf(revision);
        for (const ChangeSetId &parent : {parents.first, parents.second}) {
            if (revisions.contains(parent)) {
                ++missing[revision];
                children[parent].append(revision);
            }
        }
        if (!missing.contains(revision))
            ready.append(revision);
    }
    QList<ChangeSetId> chain;
    while (!ready.isEmpty()) {
        const ChangeSetId revision = ready.takeLast();
        chain.append(revision);
        for (const ChangeSetId &child : std::as_const(children[revision])) {
            if (--missing[child] == 0)
                ready.append(child);
        }
    }
    return chain.size() == revisions.size() ? std::optional(chain) : std::nullopt;
}

} // namespace pullquote
