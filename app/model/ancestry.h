#pragma once

#include "app/model/id.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace pullquote {

/// What came of what: the revisions of one entity, known by their change sets, and their parents. A parent
/// that was never added is where the known history begins. Every question costs in proportion to the number
/// of revisions, whatever shape they have.
class Ancestry {
public:
    struct Parents {
        ChangeSetId first;  ///< null: it came of nothing
        ChangeSetId second; ///< null unless two were brought together
    };

    void add(ChangeSetId revision, Parents parents) { m_parents.insert(revision, parents); }
    bool contains(ChangeSetId revision) const { return m_parents.contains(revision); }
    Parents parentsOf(ChangeSetId revision) const { return m_parents.value(revision); }

    /// Whether `later` is `earlier` or came of it.
    bool leadsTo(ChangeSetId earlier, ChangeSetId later) const;

    /// The last thing that both came of; null where there is none. Of several, which only come of people
    /// merging crosswise, the one with the smallest id.
    ChangeSetId lastCommon(ChangeSetId one, ChangeSetId other) const;

    /// `head` and all that it came of, parents before children. Nothing where it goes in a circle, which only
    /// somebody can have made who wants harm.
    std::optional<QList<ChangeSetId>> chain(ChangeSetId head) const;

private:
    QSet<ChangeSetId> past(ChangeSetId head) const;

    QHash<ChangeSetId, Parents> m_parents;
};

} // namespace pullquote
