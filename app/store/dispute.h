#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"

namespace pullquote {

/// One of the things that were said of a field.
struct DisputedValue {
    FieldValue value; ///< no value: empty
    bool isDeletion = false;
    std::optional<Entity> entity; ///< the present, with this value in it; nothing: deleted
    AnnotatorId annotator;        ///< who has said so; null: not on record
    QDateTime at;

    friend bool operator==(const DisputedValue &one, const DisputedValue &other)
    {
        return one.value == other.value && one.isDeletion == other.isDeletion;
    }
};

/// A field, or "deleted", of which several things were said. No two values are the same; the first one
/// stands.
struct DisputedField {
    QString field;
    QList<DisputedValue> values;

    friend bool operator==(const DisputedField &, const DisputedField &) = default;
};

/// All that is in conflict about one entity. It is decided as a whole.
struct Dispute {
    EntityRef entity;
    std::optional<Entity> present;
    QList<DisputedField> fields; ///< by name; empty: nothing is in conflict (any more)
};

} // namespace pullquote
