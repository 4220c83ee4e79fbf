#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QWidget>

namespace pullquote::test {

/// A key as a keyboard of some layout sends it.
struct NativeKey {
    quint32 scanCode = 0; ///< evdev code plus 8, as under X11 and Wayland: 24 is where Q is on a US keyboard
    int key = 0;          ///< what Qt calls it: the layout's own
    QString text;
    Qt::KeyboardModifiers modifiers;
};

inline QKeyEvent keyEvent(QEvent::Type type, const NativeKey &key)
{
    return QKeyEvent(type, key.key, key.modifiers, key.scanCode, 0, 0, key.text);
}

/// Presses and releases the key on what has the focus, in the order of a platform's plugin: whether the
/// widget wants it for itself, then the shortcuts, then the widget. QTest::keyClick() has no scan codes.
inline void press(const NativeKey &key)
{
    QWidget *target =
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    QKeyEvent override = keyEvent(QEvent::ShortcutOverride, key);
    override.ignore();
    QCoreApplication::sendEvent(target, &override);
    if (!override.isAccepted() && qt_sendShortcutOverrideEvent(target, 0, key.key, key.modifiers, key.text))
        return;
    QKeyEvent down = keyEvent(QEvent::KeyPress, key);
    QCoreApplication::sendEvent(target, &down);
    QKeyEvent up = keyEvent(QEvent::KeyRelease, key);
    QCoreApplication::sendEvent(target, &up);
}

} // namespace pullquote::test
