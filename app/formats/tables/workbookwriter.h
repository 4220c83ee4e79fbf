#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"
#include "app/workbook/columns.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace pullquote {

/// A workbook in the making (.xlsx), sheet after sheet, row after row: pullquote-workbook makes it, which is
/// gone when this is.
class WorkbookWriter {
public:
    WorkbookWriter();
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    /// The rows that follow belong to it. At most 31 characters of the title are shown.
    void beginSheet(const QString &title, const QList<WorkbookColumn> &columns);
    /// One field a column. A text that is too long for a cell goes on in the next row, with a mark at both
    /// ends.
    void addRow(const QStringList &fields);

    /// The finished file. Whatever went wrong on the way is told here.
    Result<QByteArray> finish(const Watcher &watcher);

private:
    void tell(const QJsonDocument &line);
    void send();

    QProcess m_process;
    QByteArray m_pending;
};

} // namespace pullquote
