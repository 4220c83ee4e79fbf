#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"
#include "app/store/access.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

namespace pullquote {

/// The new state of an entity as fields; empty: its deletion.
struct StateChange {
    EntityRef entity;
    Fields fields;
    QString modified; ///< empty: the change set's time
    QString hash;     ///< of the fields; empty: to be computed
    /// Not null: decides on a conflict with that one, or makes those open again that were there.
    ChangeSetId secondParent = {};
};

/// The code points of articles' texts; nothing for an article that is not in the project.
using CountedTexts = QHash<ArticleId, std::optional<CodePoints>>;

/// The states that a change set from outside leads to, checked in every respect that needs no file: on any
/// thread. Articles come first, since quotes of the same change set lie in them. `counted` has the article of
/// every quote.
Result<QList<StateChange>> statesOf(const ChangeSet &changes, Origin origin, const CountedTexts &counted);

} // namespace pullquote
