#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QHash>
#include <QIcon>
#include <QUuid>

#include <vector>

namespace pullquote {

/// One speaker or topic as a list shows it.
struct CatalogueRow {
    QUuid id;
    QUuid parent; ///< null at the top
    QString name;
    QString detail; ///< the second column
    QString more;   ///< also found by the filter: aliases, definition
    QColor colour;  ///< a swatch before the name; may be invalid

    friend bool operator==(const CatalogueRow &, const CatalogueRow &) = default;
};

/// The speakers, or the codebook as a tree, with the number of quotes of each; filtered and sorted here,
/// because a proxy takes rows out one stretch after the other, which ten thousand of them make slow.
class CatalogueModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DetailColumn, UsesColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole }; ///< QUuid, in every column

    /// `detail` is the head of the second column.
    explicit CatalogueModel(const QString &detail, QObject *parent = nullptr);

    /// A row whose parent is not in the list, or lies below itself, stands at the top.
    void setRows(const QList<CatalogueRow> &rows);
    /// By id; who is not in it has none. Until the first call no number is shown.
    void setCounts(const QHash<QUuid, int> &counts);

    /// Shows what has the words in any of its texts, and what lies above it.
    void setFilter(const QString &words);
    /// A column below 0: as the rows were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Also of one that the filter hides; null when there is no such row.
    const CatalogueRow *row(const QUuid &id) const;
    /// Invalid for one that is not shown.
    QModelIndex indexOf(const QUuid &id) const;
    bool isTree() const { return m_isTree; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row and its place in the tree. Nodes are named by their index in m_nodes.
    struct Node {
        CatalogueRow row;
        int parent = -1;
        int place = 0; ///< among the children of its parent that are shown
        bool isShown = true;
        std::vector<int> children; ///< that are shown
    };

    bool hasSamePlaces(const QList<CatalogueRow> &rows) const;
    void build(const QList<CatalogueRow> &rows);
    bool liesBelowItself(int node) const;
    /// Which nodes are shown, and where; between the signals of a reset.
    void arrange();
    void showMatches();
    bool comesBefore(int a, int b) const;
    void tellChanged(size_t node, int firstColumn);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QVariant textOf(const CatalogueRow &row, int column) const;

    QString m_detail;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    QHash<QUuid, int> m_places;
    QHash<QUuid, int> m_counts;
    mutable QHash<QRgb, QIcon> m_swatches; ///< a picture a colour, not a picture a row
    bool m_isTree = false;
    bool m_isCounted = false;
};

} // namespace pullquote
