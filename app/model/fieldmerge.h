#pragma once

#include "app/model/fields.h"

#include <QStringList>

#include <optional>

namespace pullquote {

/// What two changes of one entity come to when both start from `base`.
struct FieldMerge {
    Fields merged;         ///< canonical fields; where both sides changed a field, ours stands
    QStringList conflicts; ///< the fields that both sides changed, and differently
};

/// Merges canonical fields one by one. Scalars and each span role count
/// as a whole. Speakers, addressees, topics, aliases and flags are sets: what either side added is in, what
/// either side took out is out, and they never conflict. The same change on both sides is no conflict.
FieldMerge mergeFields(const Fields &base, const Fields &ours, const Fields &theirs);

/// What taking a change back makes of the present.
struct TakenBack {
    Fields state; ///< canonical fields; empty: gone
    /// Cannot be taken back: this field was changed since; an empty name: the whole was.
    std::optional<QString> changedSince;
};

/// Takes back the change that led from `before` to `after`, field by field: what was changed since stays, and
/// is in the way only where it is the same field. Without fields: not there.
TakenBack takeBack(const Fields &before, const Fields &after, const Fields &present);

} // namespace pullquote
