#include "ui/keys/reservedkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

constexpr Qt::KeyboardModifiers commandModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

QString translated(const char *text)
{
    return QCoreApplication::translate("pullquote::ReservedKeys", text);
}

bool isOneOf(int key, std::initializer_list<Qt::Key> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isStandard(const QKeySequence &key, std::initializer_list<QKeySequence::StandardKey> standard)
{
    return std::any_of(standard.begin(), standard.end(), [&key](QKeySequence::StandardKey each) {
        return QKeySequence::keyBindings(each).contains(key);
    });
}

bool isAlone(int key)
{
    return isOneOf(key, {Qt::Key_unknown, Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta,
                         Qt::Key_AltGr, Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_ScrollLock,
                         Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_Hyper_L, Qt::Key_Hyper_R});
}

} // namespace

std::optional<QString> whyReserved(const QKeySequence &key)
{
    const int plain = key[0].key();
    const Qt::KeyboardModifiers command = key[0].keyboardModifiers() & commandModifiers;
    if (key.count() != 1 || isAlone(plain))
        return translated("This is not a key that can be pressed by itself.");
    if (isOneOf(plain, {Qt::Key_Tab, Qt::Key_Backtab}))
        return translated("Tab moves the focus.");
    if (plain == Qt::Key_Escape)
        return translated("Esc goes back, everywhere.");
    if (plain == Qt::Key_Menu)
        return translated("This key opens the context menu.");
    if (isOneOf(plain, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                        Qt::Key_PageUp, Qt::Key_PageDown}) &&
        !command.testFlag(Qt::AltModifier))
        return translated("This key moves the caret, selects or scrolls.");
    if (plain == Qt::Key_Space && !command)
        return translated("Space presses buttons and selects in lists.");
    if (plain == Qt::Key_Backspace && !command)
        return translated("Backspace deletes in fields.");
    if (command == Qt::AltModifier && plain >= Qt::Key_A && plain <= Qt::Key_Z)
        return translated("Alt with a letter opens menus and goes to fields.");
    if (isStandard(key, {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
                         QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord}))
        return translated("This key copies, pastes, selects or deletes in fields.");
    return std::nullopt;
}

bool isPlainKey(const QKeySequence &key)
{
    const bool isFunctionKey = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
    // Esc is nobody's but Back's, which acts from everywhere.
    return !(key[0].keyboardModifiers() & commandModifiers) && !isFunctionKey &&
           key[0].key() != Qt::Key_Escape;
}

bool isSingleCharacter(const QKeySequence &key)
{
    return !(key[0].keyboardModifiers() & commandModifiers) && key[0].key() < Qt::Key_Escape;
}

} // namespace pullquote
