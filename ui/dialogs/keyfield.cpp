#include "ui/dialogs/keyfield.h"

namespace pullquote {

namespace {

bool belongsToDialog(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) ||
           (key >= Qt::Key_Super_L && key <= Qt::Key_Hyper_R && key != Qt::Key_Menu) || key == Qt::Key_AltGr;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true); // no input method either: it would keep the keys for itself
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::event(QEvent *event)
{
    // The dialog and the window have keys of their own: here they are only pressed.
    if (event->type() == QEvent::ShortcutOverride && !belongsToDialog(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (belongsToDialog(*event))
        return QLineEdit::keyPressEvent(event);
    event->accept();
    if (!isModifier(event->key()) && !event->isAutoRepeat())
        emit keyPressed(sequenceOf(*event));
}

QKeySequence KeyField::sequenceOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (const std::optional<Qt::Key> place = m_place.of(event))
        return QKeyCombination(modifiers, *place);
    // The Shift that a layout needs to write "?", or a digit on AZERTY, is not a part of the key.
    const auto key = Qt::Key(event.key());
    if (key < Qt::Key_Escape && !QChar::isLetter(uint(key)))
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, key);
}

} // namespace pullquote
