#include "ui/panel/pickerrow.h"

namespace pullquote {

void PickerModel::setRows(const QList<PickerRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PickerRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole: // as rich text, in which nothing of a name is taken for markup
        return QStringLiteral("<p>%1</p>")
            .arg((row.detail.isEmpty() ? row.title : row.title + QStringLiteral(" – ") + row.detail)
                     .toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        QStringList words{row.title, row.isOn ? tr("chosen") : QString(),
                          row.isGuess ? tr("a guess") : QString(), row.detail,
                          row.key.isEmpty() ? QString() : tr("key %1").arg(row.key)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace pullquote
