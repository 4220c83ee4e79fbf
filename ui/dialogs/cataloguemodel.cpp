#include "ui/dialogs/cataloguemodel.h"

#include "ui/dialogs/swatch.h"
#include "ui/theme/plaintip.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace pullquote {

CatalogueModel::CatalogueModel(const QString &detail, QObject *parent)
    : QAbstractItemModel(parent), m_detail(detail)
{
}

bool CatalogueModel::hasSamePlaces(const QList<CatalogueRow> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_nodes.begin(), m_nodes.end(),
                      [](const CatalogueRow &row, const Node &node) {
                          return row.id == node.row.id && row.parent == node.row.parent;
                      });
}

void CatalogueModel::setRows(const QList<CatalogueRow> &rows)
{
    if (!hasSamePlaces(rows) || !m_filter.isEmpty() || m_sortColumn >= 0) {
        beginResetModel();
        build(rows);
        arrange();
        endResetModel();
        return;
    }
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].row == rows[qsizetype(node)])
            continue;
        m_nodes[node].row = rows[qsizetype(node)];
        tellChanged(node, 0);
    }
}

void CatalogueModel::tellChanged(size_t node, int firstColumn)
{
    const int place = m_nodes[node].place;
    if (m_nodes[node].isShown)
        emit dataChanged(createIndex(place, firstColumn, quintptr(node)),
                         createIndex(place, ColumnCount - 1, quintptr(node)));
}

void CatalogueModel::build(const QList<CatalogueRow> &rows)
{
    m_nodes.clear();
    m_places.clear();
    m_isTree = false;
    for (const CatalogueRow &row : rows) {
        m_places.insert(row.id, int(m_nodes.size()));
        m_nodes.push_back({row, -1, 0, true, {}});
    }
    for (Node &node : m_nodes)
        node.parent = m_places.value(node.row.parent, -1);
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (liesBelowItself(i))
            m_nodes[size_t(i)].parent = -1;
        m_isTree = m_isTree || m_nodes[size_t(i)].parent >= 0;
    }
}

bool CatalogueModel::liesBelowItself(int node) const
{
    size_t steps = 0;
    int above = m_nodes[size_t(node)].parent;
    while (above >= 0 && above != node && ++steps <= m_nodes.size())
        above = m_nodes[size_t(above)].parent;
    return above >= 0;
}

void CatalogueModel::showMatches()
{
    for (Node &node : m_nodes)
        node.isShown = false;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const CatalogueRow &row = m_nodes[i].row;
        const bool isFound = row.name.contains(m_filter, Qt::CaseInsensitive) ||
                             row.detail.contains(m_filter, Qt::CaseInsensitive) ||
                             row.more.contains(m_filter, Qt::CaseInsensitive);
        for (int at = isFound ? int(i) : -1; at >= 0 && !m_nodes[size_t(at)].isShown;
             at = m_nodes[size_t(at)].parent)
            m_nodes[size_t(at)].isShown = true;
    }
}

bool CatalogueModel::comesBefore(int a, int b) const
{
    const CatalogueRow &first = m_nodes[size_t(m_sortOrder == Qt::AscendingOrder ? a : b)].row;
    const CatalogueRow &second = m_nodes[size_t(m_sortOrder == Qt::AscendingOrder ? b : a)].row;
    if (m_sortColumn == UsesColumn)
        return m_counts.value(first.id) < m_counts.value(second.id);
    const QString CatalogueRow::*field =
        m_sortColumn == NameColumn ? &CatalogueRow::name : &CatalogueRow::detail;
    return QString::localeAwareCompare(first.*field, second.*field) < 0;
}

void CatalogueModel::arrange()
{
    showMatches();
    std::vector<int> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_sortColumn >= 0)
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return comesBefore(a, b); });
    m_top.clear();
    for (Node &node : m_nodes)
        node.children.clear();
    for (int i : order) {
        Node &node = m_nodes[size_t(i)];
        std::vector<int> &siblings = node.parent < 0 ? m_top : m_nodes[size_t(node.parent)].children;
        node.place = int(siblings.size());
        if (node.isShown)
            siblings.push_back(i);
    }
}

void CatalogueModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    arrange();
    endResetModel();
}

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void CatalogueModel::setCounts(const QHash<QUuid, int> &counts)
{
    const bool wasCounted = std::exchange(m_isCounted, true);
    if (m_sortColumn == UsesColumn && counts != m_counts) {
        beginResetModel();
        m_counts = counts;
        arrange();
        endResetModel();
        return;
    }
    const QHash<QUuid, int> before = std::exchange(m_counts, counts);
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        const QUuid &id = m_nodes[node].row.id;
        if (!wasCounted || before.value(id) != m_counts.value(id))
            tellChanged(node, UsesColumn);
    }
}

const CatalogueRow *CatalogueModel::row(const QUuid &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_nodes[size_t(*place)].row;
}

QModelIndex CatalogueModel::indexOf(const QUuid &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd() || !m_nodes[size_t(*place)].isShown)
        return {};
    return createIndex(m_nodes[size_t(*place)].place, NameColumn, quintptr(*place));
}

const std::vector<int> &CatalogueModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_top;
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex CatalogueModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes[size_t(index.internalId())].parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[size_t(above)].place, NameColumn, quintptr(above));
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int CatalogueModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CatalogueModel::textOf(const CatalogueRow &row, int column) const
{
    if (column == NameColumn)
        return row.name;
    if (column == DetailColumn)
        return row.detail;
    return m_isCounted ? QVariant(QLocale().toString(m_counts.value(row.id))) : QVariant();
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CatalogueRow &row = m_nodes[size_t(index.internalId())].row;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return row.more.isEmpty() ? QVariant() : QVariant(plainTip(row.more.left(1000)));
    case Qt::DecorationRole: {
        if (index.column() != NameColumn || !row.colour.isValid())
            return {};
        QIcon &icon = m_swatches[row.colour.rgb()];
        if (icon.isNull())
            icon = swatch(row.colour);
        return icon;
    }
    case Qt::TextAlignmentRole:
        return index.column() == UsesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == UsesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const QString titles[] = {tr("Name"), m_detail, tr("Quotes")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace pullquote
