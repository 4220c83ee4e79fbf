#pragma once

#include <QByteArray>
#include <QString>

class QMimeData;

namespace pullquote {

/// Whether an export in this format is something to paste elsewhere.
bool canBeCopied(const QString &format);

/// An export for the clipboard: a page as HTML and as its words, a table as rows and cells of what
/// people read in it, anything else as it is. The caller owns it. May take long, and on any thread.
QMimeData *exportForClipboard(const QString &format, const QByteArray &bytes);

} // namespace pullquote
