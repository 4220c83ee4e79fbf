#include "ui/dialogs/codebookplanmodel.h"

#include "ui/dialogs/swatch.h"

#include <QColor>

namespace pullquote {

void CodebookPlanModel::setPlan(const CodebookPlan &plan)
{
    if (plan.items.size() != m_items.size()) {
        beginResetModel();
        m_items = plan.items;
        endResetModel();
    } else if (!m_items.isEmpty()) {
        m_items = plan.items;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int CodebookPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int CodebookPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CodebookPlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TopicColumn &&
        m_items.at(index.row()).outcome == CodebookPlan::Outcome::Differing)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString CodebookPlanModel::outcomeText(const CodebookPlan::Item &item) const
{
    switch (item.outcome) {
    case CodebookPlan::Outcome::New:
        return tr("new");
    case CodebookPlan::Outcome::Same:
        return tr("here as it is");
    case CodebookPlan::Outcome::Joined:
        return tr("joined with another one here");
    case CodebookPlan::Outcome::Differing:
        break;
    }
    const QString fields = item.differences.join(QStringLiteral(", "));
    return m_replaced.contains(item.topic.id) ? tr("replaces: %1").arg(fields)
                                              : tr("differs, is left alone: %1").arg(fields);
}

QVariant CodebookPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CodebookPlan::Item &item = m_items.at(index.row());
    if (role == Qt::DisplayRole) {
        const QString texts[] = {item.topic.name, outcomeText(item), item.where};
        return texts[index.column()];
    }
    if (index.column() != TopicColumn)
        return {};
    if (role == Qt::CheckStateRole && item.outcome == CodebookPlan::Outcome::Differing)
        return m_replaced.contains(item.topic.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole)
        return swatch(QColor(item.topic.colour));
    if (role == Qt::AccessibleTextRole)
        return QString(item.topic.name + QStringLiteral(": ") + outcomeText(item));
    return {};
}

bool CodebookPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const TopicId id = m_items.at(index.row()).topic.id;
    if (value.toInt() == Qt::Checked)
        m_replaced.insert(id);
    else
        m_replaced.remove(id);
    emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    emit replacedChanged();
    return true;
}

QVariant CodebookPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Topic"), tr("What happens"), tr("In the file")};
    return titles[section];
}

} // namespace pullquote
