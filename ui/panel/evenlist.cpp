#include "ui/panel/evenlist.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace pullquote {

void EvenList::setRowHeight(int height)
{
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    scheduleDelayedItemsLayout();
}

int EvenList::rowNear(int y) const
{
    return std::clamp((y + verticalOffset()) / m_rowHeight, 0, std::max(0, rowCount() - 1));
}

QRect EvenList::rectOfRows(int first, int last) const
{
    return {0, first * m_rowHeight - verticalOffset(), viewport()->width(), (last - first + 1) * m_rowHeight};
}

QRect EvenList::visualRect(const QModelIndex &index) const
{
    if (!isEven())
        return SpokenList::visualRect(index);
    return index.isValid() ? rectOfRows(index.row(), index.row()) : QRect();
}

QModelIndex EvenList::indexAt(const QPoint &point) const
{
    if (!isEven())
        return SpokenList::indexAt(point);
    const int y = point.y() + verticalOffset();
    const bool isInside = y >= 0 && y / m_rowHeight < rowCount() && viewport()->rect().contains(point);
    return isInside ? model()->index(y / m_rowHeight, 0, rootIndex()) : QModelIndex();
}

void EvenList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!isEven())
        return SpokenList::scrollTo(index, hint);
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    const QRect row = visualRect(index);
    const int above = row.top();                                      // how far it lies below the upper edge
    const int below = row.top() + m_rowHeight - viewport()->height(); // and beyond the lower one
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && above < 0))
        by = above;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below > 0))
        by = std::min(above, below); // of a row higher than the view, the upper end
    else if (hint == PositionAtCenter)
        by = (above + below) / 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void EvenList::doItemsLayout()
{
    if (isEven())
        QAbstractItemView::doItemsLayout();
    else
        SpokenList::doItemsLayout();
}

void EvenList::updateGeometries()
{
    if (!isEven())
        return SpokenList::updateGeometries();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void EvenList::scrollContentsBy(int dx, int dy)
{
    if (isEven())
        viewport()->scroll(0, dy);
    else
        SpokenList::scrollContentsBy(dx, dy);
}

int EvenList::verticalOffset() const
{
    return isEven() ? verticalScrollBar()->value() : SpokenList::verticalOffset();
}

void EvenList::paintEvent(QPaintEvent *event)
{
    if (!isEven())
        return SpokenList::paintEvent(event);
    if (rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem common;
    initViewItemOption(&common);
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int last = rowNear(event->rect().bottom());
    for (int row = rowNear(event->rect().top()); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem option = common;
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsEnabled));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
}

QModelIndex EvenList::enabledFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    }
    return {};
}

QModelIndex EvenList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!isEven())
        return SpokenList::moveCursor(action, modifiers);
    const QModelIndex current = currentIndex();
    const int last = rowCount() - 1;
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const auto orCurrent = [&](const QModelIndex &index) { return index.isValid() ? index : current; };
    if (!current.isValid())
        return enabledFrom(0, +1);
    switch (action) {
    case MoveHome:
        return orCurrent(enabledFrom(0, +1));
    case MoveEnd:
        return orCurrent(enabledFrom(last, -1));
    case MoveUp:
    case MovePrevious:
        return orCurrent(enabledFrom(current.row() - 1, -1));
    case MoveDown:
    case MoveNext:
        return orCurrent(enabledFrom(current.row() + 1, +1));
    case MovePageUp:
        return orCurrent(enabledFrom(std::max(0, current.row() - page), +1));
    case MovePageDown:
        return orCurrent(enabledFrom(std::min(last, current.row() + page), -1));
    case MoveLeft:
    case MoveRight:
        break;
    }
    return current;
}

void EvenList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!isEven())
        return SpokenList::setSelection(rect, command);
    if (!selectionModel() || rowCount() == 0)
        return;
    const auto at = [&](int y) { return model()->index(rowNear(y), 0, rootIndex()); };
    const QRect whole = rect.normalized();
    selectionModel()->select(QItemSelection(at(whole.top()), at(whole.bottom())), command);
}

QRegion EvenList::visualRegionForSelection(const QItemSelection &selection) const
{
    if (!isEven())
        return SpokenList::visualRegionForSelection(selection);
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rectOfRows(range.top(), range.bottom()) & viewport()->rect();
    return region;
}

void EvenList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (!isEven())
        return SpokenList::rowsInserted(parent, start, end);
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void EvenList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (!isEven())
        return SpokenList::rowsAboutToBeRemoved(parent, start, end);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

} // namespace pullquote
