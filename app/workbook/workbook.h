#pragma once

#include "app/workbook/columns.h"

#include <QStringList>

class QIODevice;

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace pullquote {

/// A workbook for spreadsheets in the making (.xlsx), sheet after sheet, row after row; no more than a row is
/// in memory. Everything is written as text or as a number, so that nothing can become a formula or a link.
class Workbook {
public:
    /// Temporary files go into this folder and stay there: whoever starts this removes it, also when this is
    /// killed.
    explicit Workbook(const QString &folder);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// The rows that follow belong to it. At most 31 characters of the title are shown.
    void beginSheet(const QString &title, const QList<WorkbookColumn> &columns);
    /// One field a column. A text that is too long for a cell goes on in the next row, with a mark at both
    /// ends.
    void addRow(const QStringList &fields);

    /// False as soon as something has gone wrong; what is told then is not heard.
    bool isFine() const { return m_outcome == WorkbookOutcome::Done; }
    /// Writes the finished file, or says what went wrong on the way.
    WorkbookOutcome finish(QIODevice &out);

private:
    void putRow(const QStringList &fields);
    void put(int column, const QString &text);
    void endSheet();
    void check(int code);

    QString m_path;          ///< of the finished file, before it is written out
    QByteArray m_folderName; ///< the library keeps a pointer to it
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_wrapped = nullptr;
    QList<WorkbookColumn> m_columns;
    quint32 m_row = 0; ///< the next one
    WorkbookOutcome m_outcome = WorkbookOutcome::Done;
};

} // namespace pullquote
