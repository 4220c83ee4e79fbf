#pragma once

#include "app/formats/codebookplan.h"

#include <QAbstractTableModel>

namespace pullquote {

/// The topics of a codebook that is to come in: name, what happens to it, where it stands in the file. One
/// that differs from the project's has a box; ticked, it replaces the project's.
class CodebookPlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TopicColumn, OutcomeColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same topics as before, in the same order, or the first ones.
    void setPlan(const CodebookPlan &plan);
    const QSet<TopicId> &replaced() const { return m_replaced; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void replacedChanged();

private:
    QString outcomeText(const CodebookPlan::Item &item) const;

    QList<CodebookPlan::Item> m_items;
    QSet<TopicId> m_replaced;
};

} // namespace pullquote
