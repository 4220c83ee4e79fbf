#pragma once

#include "app/formats/format.h"

#include <QStringList>

namespace pullquote {

/// How an export will look, of its beginning only.
struct ExportPreview {
    enum class Kind {
        Text,     ///< `text` is what the file begins with
        Page,     ///< `text` is the HTML of a page of ours
        Document, ///< `text` is HTML with its colours in it: the first page of what word processors read
        Table,    ///< `rows`, the first one with the names of the columns
        Files,    ///< `text` is empty, `files` is what the archive will hold
    };

    Kind kind = Kind::Text;
    QString text;
    QList<QStringList> rows;
    QStringList files;
    bool isWhole = true; ///< false: the file goes on
};

/// Writes as much of an export as a person looks at, to nowhere. A problem is what the export would fail
/// with. May take as long as one article takes.
Result<ExportPreview> previewExport(ProjectReader &project, const Format &format,
                                    const ExportRequest &request, const Watcher &watcher);

} // namespace pullquote
