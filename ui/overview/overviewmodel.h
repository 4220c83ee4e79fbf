#pragma once

#include "ui/overview/overviewtable.h"

#include <QAbstractTableModel>

namespace pullquote {

/// An OverviewTable for a table view: the same numbers as the chart beside it, each cell with its quotes.
class OverviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    const OverviewTable &table() const { return m_table; }
    void setTable(const OverviewTable &table);

    /// Indexes into Overview::quotes; empty for an invalid index.
    QList<qsizetype> quotesAt(const QModelIndex &index) const;
    /// The cell of this row and column of another table that is about the same; invalid when it is gone.
    QModelIndex cellLike(const QUuid &row, int column) const;
    QUuid rowId(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const OverviewTable::Cell &cellAt(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;

    OverviewTable m_table;
};

} // namespace pullquote
