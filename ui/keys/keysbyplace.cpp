#include "ui/keys/keysbyplace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace pullquote {

KeysByPlace::KeysByPlace(const QList<QAction *> &actions, QWidget *window, QObject *parent)
    : QObject(parent), m_actions(actions), m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeysByPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    QWidget *focus = isKey ? QApplication::focusWidget() : nullptr;
    // A menu has no focus: its keys are its own.
    if (!focus || watched != focus || !m_window->isAncestorOf(focus))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return act(*focus, *key);
    m_place.learn(*key); // also from keys that a shortcut will take
    return false;
}

bool KeysByPlace::act(QWidget &focus, const QKeyEvent &event)
{
    const std::optional<Qt::Key> place = m_place.of(event);
    if (!place)
        return false;
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QKeySequence wanted(QKeyCombination(modifiers, *place));
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->shortcuts().contains(wanted) || !actsIn(*action, focus))
            continue;
        if (!event.isAutoRepeat() || action->autoRepeat())
            action->trigger();
        return true;
    }
    // Copy and the like, which the widget itself looks for by letter.
    if (!modifiers.testFlag(Qt::ControlModifier))
        return false;
    QKeyEvent byLetter(QEvent::KeyPress, *place, modifiers, QString(), event.isAutoRepeat());
    QCoreApplication::sendEvent(&focus, &byLetter);
    return byLetter.isAccepted();
}

bool KeysByPlace::actsIn(const QAction &action, const QWidget &focus) const
{
    if (!action.isEnabled())
        return false;
    if (action.shortcutContext() == Qt::WidgetShortcut)
        return focus.actions().contains(const_cast<QAction *>(&action));
    return !focus.testAttribute(Qt::WA_InputMethodEnabled); // a field has an undo of its own
}

} // namespace pullquote
