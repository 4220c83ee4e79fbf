#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace pullquote {

/// A table for the clipboard: tab-separated for spreadsheets and mail, HTML for word processors. Cells as
/// they are to be pasted: guard what comes from outside (guardedField()). The caller owns it.
QMimeData *tableForClipboard(const QStringList &headings, const QList<QStringList> &rows);

} // namespace pullquote
