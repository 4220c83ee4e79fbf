#include "ui/overview/overviewmodel.h"

namespace pullquote {

void OverviewModel::setTable(const OverviewTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

const OverviewTable::Cell &OverviewModel::cellAt(const QModelIndex &index) const
{
    return m_table.rows[index.row()].cells[index.column()];
}

QList<qsizetype> OverviewModel::quotesAt(const QModelIndex &index) const
{
    return index.isValid() ? cellAt(index).quotes : QList<qsizetype>();
}

QUuid OverviewModel::rowId(const QModelIndex &index) const
{
    return index.isValid() ? m_table.rows[index.row()].id : QUuid();
}

QModelIndex OverviewModel::cellLike(const QUuid &row, int column) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (m_table.rows[i].id == row && column < columnCount())
            return index(i, column);
    }
    return {};
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headings.size());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OverviewTable::Cell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.shown();
    case Qt::ToolTipRole:
        return cell.isNumber() ? QVariant() : QVariant(cell.text.toHtmlEscaped()); // a tip may be markup
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int((cell.isNumber() ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

/// A cell with what it is about, for who hears one at a time: "V. Putin, Words 120".
QString OverviewModel::spoken(const QModelIndex &index) const
{
    const OverviewTable::Cell &cell = cellAt(index);
    if (!cell.isNumber())
        return cell.text;
    return QStringLiteral("%1, %2 %3")
        .arg(m_table.rows[index.row()].cells.constFirst().text, m_table.headings[index.column()],
             cell.plain());
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headings.value(section);
    if (role != Qt::TextAlignmentRole)
        return {};
    const bool isNumber = !m_table.rows.isEmpty() && m_table.rows.constFirst().cells[section].isNumber();
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace pullquote
