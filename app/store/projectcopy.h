#pragma once

#include "app/store/pendingchange.h"
#include "app/text/result.h"

#include <functional>

namespace pullquote {

class ProjectFile;

/// Writes a copy of an open project to `target`, together with what has not reached the project: a file of
/// its own in the target's folder, checked, and then moved into place, so that `target` is the old file or
/// the whole new one. Works when the project itself was deleted, moved or replaced, or its disk is full.
Result<void> saveProjectCopy(ProjectFile &file, const QString &target,
                             const QList<PendingChange> &pending = {});

/// The same without checking the copy, and to a place where no file is: for a copy that nobody keeps. In
/// short reads, so that nobody waits who wants to write; `keepGoing` is asked between them.
Result<void> backUpProject(ProjectFile &file, const QString &target,
                           const std::function<bool()> &keepGoing = {});

} // namespace pullquote
