#pragma once

#include "app/formats/helperprocess.h"
#include "app/text/result.h"
#include "app/workbook/columns.h"

#include <QTemporaryDir>

namespace pullquote {

/// A workbook in the making (.xlsx), sheet after sheet, row after row: pullquote-workbook makes it, which is
/// gone when this is.
class WorkbookWriter {
public:
    /// The watcher stops it; it is asked from now on.
    explicit WorkbookWriter(const Watcher &watcher);

    /// The rows that follow belong to it. At most 31 characters of the title are shown.
    void beginSheet(const QString &title, const QList<WorkbookColumn> &columns);
    /// One field a column. A text that is too long for a cell goes on in the next row, with a mark at both
    /// ends.
    void addRow(const QStringList &fields);

    /// The finished file. Whatever went wrong on the way is told here.
    Result<QByteArray> finish();

private:
    void tell(const QJsonDocument &line);
    void send();

    QTemporaryDir m_folder; ///< what the process leaves there goes with this
    HelperProcess m_process;
    QByteArray m_pending;
};

} // namespace pullquote
