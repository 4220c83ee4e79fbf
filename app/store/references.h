#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"

namespace pullquote {

/// What an entity's state names of others.
struct Reference {
    const char *field;
    EntityRef target;
    bool mayBePast = false; ///< it need not be there any more
};

/// All that the state of an entity of this type refers to. Ids that may name anything are not in it.
QList<Reference> referencesIn(EntityType type, const Fields &fields);

} // namespace pullquote
