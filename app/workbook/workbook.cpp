#include "app/workbook/workbook.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype mostCharacters = 32000; // a cell holds 32,767 UTF-16 units
const QString more = QStringLiteral(" […]");
const QString goesOn = QStringLiteral("[…] ");

double widthOf(WorkbookColumn::Look look)
{
    switch (look) {
    case WorkbookColumn::Look::Words:
        return 60;
    case WorkbookColumn::Look::Number:
        return 9;
    case WorkbookColumn::Look::Technical:
        return 12;
    case WorkbookColumn::Look::Name:
        break;
    }
    return 22;
}

/// A spreadsheet takes "_x0041_" for an escaped letter; escaped itself it is what was written.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1String("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    return text.toUtf8();
}

/// Cuts off the beginning that fits into a cell, with its mark. Escapes make a text twice as long at most.
QString takeBeginning(QString &text)
{
    const qsizetype most = text.size() * 2 > mostCharacters && text.contains(QLatin1String("_x"))
                               ? mostCharacters / 2
                               : mostCharacters;
    if (text.size() <= most)
        return std::exchange(text, {});
    qsizetype end = most - more.size();
    if (text[end].isLowSurrogate())
        --end;
    const QString beginning = text.left(end) + more;
    text = goesOn + text.mid(end);
    return beginning;
}

} // namespace

Workbook::Workbook(const QString &folder)
    : m_path(folder + QLatin1String("/book")), m_folderName(QFile::encodeName(folder))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    if (!m_book) {
        m_outcome = WorkbookOutcome::NoRoom;
        return;
    }
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    m_plain = workbook_add_format(m_book);
    format_set_align(m_plain, LXW_ALIGN_VERTICAL_TOP);
    m_wrapped = workbook_add_format(m_book);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(m_wrapped);
}

Workbook::~Workbook()
{
    if (m_book)
        workbook_close(m_book); // frees it
}

void Workbook::check(int code)
{
    if (code == LXW_NO_ERROR || !isFine())
        return;
    switch (code) {
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        m_outcome = WorkbookOutcome::TooManyRows;
        break;
    case LXW_ERROR_MEMORY_MALLOC_FAILED:
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        m_outcome = WorkbookOutcome::NoRoom;
        break;
    default:
        m_outcome = WorkbookOutcome::Failed;
    }
}

void Workbook::beginSheet(const QString &title, const QList<WorkbookColumn> &columns)
{
    if (!isFine())
        return;
    endSheet();
    m_sheet = workbook_add_worksheet(m_book, title.left(31).toUtf8().constData());
    if (!m_sheet)
        return check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_columns = columns;
    m_row = 1;
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int i = 0; i < columns.size(); ++i) {
        check(worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widthOf(columns[i].look), nullptr));
        check(worksheet_write_string(m_sheet, 0, lxw_col_t(i), cellText(columns[i].name).constData(),
                                     m_heading));
    }
}

void Workbook::endSheet()
{
    if (m_sheet && m_row > 1)
        check(worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns.size() - 1)));
}

void Workbook::addRow(const QStringList &fields)
{
    QStringList rest = fields;
    const auto isLeft = [&rest] {
        return std::any_of(rest.begin(), rest.end(), [](const QString &text) { return !text.isEmpty(); });
    };
    do {
        QStringList row;
        for (qsizetype i = 0; i < rest.size(); ++i)
            row.append(m_columns.value(i).isKey ? fields[i] : takeBeginning(rest[i]));
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (m_columns.value(i).isKey)
                rest[i].clear();
        }
        putRow(row);
    } while (isLeft() && isFine());
}

void Workbook::putRow(const QStringList &fields)
{
    if (!isFine() || !m_sheet)
        return;
    for (int i = 0; i < fields.size(); ++i)
        put(i, fields[i]);
    ++m_row;
}

void Workbook::put(int column, const QString &text)
{
    if (text.isEmpty())
        return;
    using Look = WorkbookColumn::Look;
    const Look look = m_columns.value(column).look;
    const auto at = lxw_col_t(column);
    bool isNumber = false;
    const double number = look == Look::Number ? text.toDouble(&isNumber) : 0;
    if (isNumber)
        check(worksheet_write_number(m_sheet, m_row, at, number, m_plain));
    else
        check(worksheet_write_string(m_sheet, m_row, at, cellText(text).constData(),
                                     look == Look::Words ? m_wrapped : m_plain));
}

WorkbookOutcome Workbook::finish(QIODevice &out)
{
    if (isFine())
        endSheet();
    if (m_book)
        check(workbook_close(std::exchange(m_book, nullptr)));
    QFile file(m_path);
    if (isFine() && !file.open(QIODevice::ReadOnly))
        m_outcome = WorkbookOutcome::Failed;
    while (isFine() && !file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            m_outcome = WorkbookOutcome::Failed;
    }
    return m_outcome;
}

} // namespace pullquote
