#include "ui/ears/spokenlist.h"

#include <QAccessible>
#include <QTimer>

namespace pullquote {

void SpokenList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // All that QListView adds is the event.
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void SpokenList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Behind Qt's own event, which is about the list as a whole.
    QTimer::singleShot(0, this, &SpokenList::tellRow);
}

void SpokenList::tellRow()
{
    if (!QAccessible::isActive() || !hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&focused);
}

} // namespace pullquote
