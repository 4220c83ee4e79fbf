#pragma once

#include "app/formats/format.h"

#include <functional>

namespace pullquote {

/// Writes a file as a whole: `path` is the old file or the complete new one, also after a power failure.
/// "-" is standard output.
Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// Whether an export there makes a folder: a slash stands at its end, or it is one.
bool namesFolder(const QString &path);

/// Exports a project to a file, into a folder (see namesFolder()) or, for "-", to standard output. A problem
/// leaves what was there as it was.
Result<void> exportFile(ProjectReader &project, const Format &format, const ExportRequest &request,
                        const QString &path, const Watcher &watcher = {});

} // namespace pullquote
