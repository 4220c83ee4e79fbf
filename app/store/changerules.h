#pragma once

#include "app/model/changeset.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

/// What a change set must be by itself, whatever project it goes into.
namespace pullquote {

/// Every id set, every entity once, the label canonical, every text the one its hash names.
Result<void> checkChangeSet(const ChangeSet &changes);

/// Every string canonical, nothing named twice.
Result<void> checkFields(const Entity &entity);

/// Content there and in order, every span inside the text and on whole code points.
Result<void> checkSpans(const Quote &quote, const CodePoints &codePoints);

/// "quote 1c9d1a52-…": for the `where` of a problem.
QString nameOf(EntityRef entity);

} // namespace pullquote
