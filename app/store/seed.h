#pragma once

#include "app/model/changeset.h"

namespace pullquote {

/// What every new project starts with: the three topics. The same change set, to the last character, in every
/// project, so that the topics of two projects are the same ones when they meet.
ChangeSet seedChanges();
ChangeSetId seedId();

/// The project itself: a change set of its own with a new id.
ChangeSet projectChanges(const QString &name);

} // namespace pullquote
