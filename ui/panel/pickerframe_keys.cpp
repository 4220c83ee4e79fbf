// The keys of a picker: the rows are walked and taken from the field, and what is pressed is kept from the
// window.

#include "ui/panel/pickerframe.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace pullquote {

void PickerFrame::step(int by)
{
    const int count = m_rows->rowCount();
    if (count == 0)
        return;
    m_byHand = true;
    m_view->setCurrentIndex(m_rows->index(std::clamp(highlightedRow() + by, 0, count - 1)));
}

void PickerFrame::takeRow(int row, Qt::KeyboardModifiers modifiers)
{
    if (row >= 0 && row < m_rows->rowCount()) {
        const PickerRow taken = m_rows->row(row); // a copy: taking it may change the rows
        take(taken, m_byHand, modifiers);
    }
}

bool PickerFrame::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ShiftModifier))
            takeNobody();
        else
            takeRow(highlightedRow(), modifiers);
        return true;
    case Qt::Key_Up:
        if (modifiers.testFlag(Qt::ShiftModifier))
            emit widenRequested();
        else
            step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-mostShown);
        return true;
    case Qt::Key_PageDown:
        step(mostShown);
        return true;
    default:
        return false;
    }
}

/// Between the rows and the hints there is nothing to press; let through, the click would reach the window
/// below, where it cancels.
void PickerFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool PickerFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    // The window has Esc, Enter and the like as shortcuts: here they are ours.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Up ||
            key == Qt::Key_Down)
            event->accept();
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == window())
            cancel();
    }
    return false;
}

} // namespace pullquote
