#include "ui/dialogs/cataloguemodel.h"

#include "ui/dialogs/swatch.h"

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
    if (!hasSamePlaces(rows)) {
        beginResetModel();
        build(rows);
        endResetModel();
        return;
    }
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        if (m_nodes[size_t(node)].row == rows[node])
            continue;
        m_nodes[size_t(node)].row = rows[node];
        const int place = m_nodes[size_t(node)].place;
        emit dataChanged(createIndex(place, 0, quintptr(node)),
                         createIndex(place, ColumnCount - 1, quintptr(node)));
    }
}

void CatalogueModel::build(const QList<CatalogueRow> &rows)
{
    m_nodes.clear();
    m_top.clear();
    m_places.clear();
    m_isTree = false;
    for (const CatalogueRow &row : rows) {
        m_places.insert(row.id, int(m_nodes.size()));
        m_nodes.push_back({row, -1, 0, {}});
    }
    for (Node &node : m_nodes)
        node.parent = m_places.value(node.row.parent, -1);
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        Node &node = m_nodes[size_t(i)];
        if (liesBelowItself(i))
            node.parent = -1;
        std::vector<int> &siblings = node.parent < 0 ? m_top : m_nodes[size_t(node.parent)].children;
        node.place = int(siblings.size());
        siblings.push_back(i);
        m_isTree = m_isTree || node.parent >= 0;
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

void CatalogueModel::setCounts(const QHash<QUuid, int> &counts)
{
    const bool wasCounted = std::exchange(m_isCounted, true);
    const QHash<QUuid, int> before = std::exchange(m_counts, counts);
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        const QUuid &id = m_nodes[node].row.id;
        if (wasCounted && before.value(id) == m_counts.value(id))
            continue;
        const QModelIndex changed = createIndex(m_nodes[node].place, UsesColumn, quintptr(node));
        emit dataChanged(changed, changed);
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
    if (place == m_places.constEnd())
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
        return row.more.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("<p>%1</p>").arg(row.more.left(1000).toHtmlEscaped()));
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
    case SortRole:
        return index.column() == UsesColumn ? QVariant(m_counts.value(row.id)) : textOf(row, index.column());
    case SearchRole:
        return QString(row.name + u'\n' + row.detail + u'\n' + row.more);
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
