#pragma once

#include <QJsonObject>
#include <QStringList>

namespace pullquote {

/// What two changes of one entity come to when both start from `base`.
struct FieldMerge {
    QJsonObject merged;    ///< canonical fields; where both sides changed a field, ours stands
    QStringList conflicts; ///< the fields that both sides changed, and differently
};

/// Merges canonical fields (canonicalFields() of entityjson.h) one by one. Scalars and each span role count
/// as a whole. Speakers, addressees, topics, aliases and flags are sets: what either side added is in, what
/// either side took out is out, and they never conflict. The same change on both sides is no conflict.
///
/// With `base` = after, `theirs` = before a change, and `ours` = the present, it is the undo of that change.
FieldMerge mergeFields(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs);

} // namespace pullquote
