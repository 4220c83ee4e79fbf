#pragma once

#include "app/formats/import.h"
#include "app/formats/watcher.h"

namespace pullquote {

/// What the paths that somebody has named lead to: files as they are, folders as the files in them, in order.
/// A folder whose files belong together, such as a corpus with texts and annotations beside each other, stays
/// one. `format` is the key of the only one that is wanted; empty: any.
struct SourcePaths {
    QStringList paths; ///< of files and of such folders: each is something for openSource()
    QStringList named; ///< those of them that somebody has named, not only the folder around
    QList<Problem> problems;
};
SourcePaths sourcePaths(const QStringList &paths, const FormatRegistry &formats, const QString &format = {});

/// Reads a file, standard input for "-", or a folder whose files belong together.
Result<ImportSource> openSource(const QString &path);

/// Looks into all of them, one after the other; in memory stays standard input alone. What is in a folder and
/// is empty or nothing that can be read is left out, which `leftOut` tells; of what was named it is a
/// problem.
struct Sources {
    QList<ImportItem> list;
    QList<Problem> problems;
    QList<Problem> leftOut;
};
Sources findSources(const QStringList &paths, const FormatRegistry &formats, const QString &format = {},
                    const Watcher &watcher = {});

} // namespace pullquote
