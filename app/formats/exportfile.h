#pragma once

#include "app/formats/format.h"

#include <functional>

namespace pullquote {

/// Writes a file as a whole: `path` is the old file or the complete new one, also after a power failure.
/// "-" is standard output.
Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// Exports a project to a file or, for "-", to standard output. A problem leaves the old file as it was.
Result<void> exportFile(ProjectReader &project, const Format &format, const ExportRequest &request,
                        const QString &path, const Watcher &watcher = {});

} // namespace pullquote
