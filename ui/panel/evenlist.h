#pragma once

#include "ui/ears/spokenlist.h"

namespace pullquote {

/// A list that can be told that its rows are of one height. Then a row's place is a multiplication, and
/// nothing it does depends on how many rows there are; QListView lays out every row after every change.
class EvenList : public SpokenList {
    Q_OBJECT

public:
    explicit EvenList(QWidget *parent = nullptr) : SpokenList(parent) {}

    /// Pixels; 0: rows are as high as the delegate says, and QListView does it all.
    void setRowHeight(int height);
    bool isEven() const { return m_rowHeight > 0; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    int rowCount() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    /// In [0, rowCount()) for any y of the viewport, when there are rows.
    int rowNear(int y) const;
    /// Viewport coordinates.
    QRect rectOfRows(int first, int last) const;
    /// The first row from `row` on that can be current, going by `step`; invalid when there is none.
    QModelIndex enabledFrom(int row, int step) const;

    int m_rowHeight = 0;
};

} // namespace pullquote
