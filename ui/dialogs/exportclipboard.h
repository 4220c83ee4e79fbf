#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QMimeData>

#include <memory>

namespace pullquote {

/// Whether an export in this format is something to paste elsewhere.
bool canBeCopied(const QString &format);

/// An export for the clipboard: a page as HTML and as its words, a table as rows and cells of what
/// people read in it, anything else as it is. May take long, and on any thread. A problem when the table
/// cannot be read.
Result<std::unique_ptr<QMimeData>> exportForClipboard(const QString &format, const QByteArray &bytes);

} // namespace pullquote
