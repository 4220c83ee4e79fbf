#pragma once

#include "app/model/entitypast.h"

#include <QString>

namespace pullquote {

/// A field that waits for somebody's decision, and the merge in which two said something else of it.
struct OpenField {
    ChangeSetId merge;
    QString field; ///< "deleted" where one of them deleted the entity

    friend bool operator==(const OpenField &, const OpenField &) = default;
    friend size_t qHash(const OpenField &open, size_t seed = 0) noexcept
    {
        return qHash(open.merge, qHash(open.field, seed));
    }
};

/// The fields that are in conflict at `head`: its history was brought together from two, and nobody has set
/// the field, or decided, since. They follow from the revisions alone.
QSet<OpenField> openFields(EntityPast &past, ChangeSetId head);

/// The two revisions that a merge brought together, the one whose values stand first.
std::pair<ChangeSetId, ChangeSetId> sidesOf(const Ancestry &ancestry, ChangeSetId merge);

} // namespace pullquote
