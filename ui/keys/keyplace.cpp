#include "ui/keys/keyplace.h"

#include <QGuiApplication>
#include <QLocale>

namespace pullquote {

namespace {

/// The rows of a US keyboard, each with the scan code of its first key.
struct Row {
    quint32 first;
    QLatin1String keys;
};

constexpr Row rows[] = {
    {10, QLatin1String("1234567890")},
    {24, QLatin1String("QWERTYUIOP")},
    {38, QLatin1String("ASDFGHJKL")},
    {52, QLatin1String("ZXCVBNM")},
};

bool hasEvdevCodes()
{
    static const QString platform = QGuiApplication::platformName();
    return platform != u"windows" && platform != u"cocoa";
}

std::optional<Qt::Key> keyAt(quint32 scanCode)
{
    for (const Row &row : rows) {
        if (scanCode >= row.first && scanCode < row.first + quint32(row.keys.size()))
            return Qt::Key(row.keys.at(qsizetype(scanCode - row.first)).unicode());
    }
    return std::nullopt;
}

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

/// What the layout writes with this key: a code point, or 0. The text is no help with Ctrl held.
uint characterOf(const QKeyEvent &event)
{
    if (event.key() > 0 && event.key() <= int(QChar::LastValidCodePoint))
        return uint(event.key());
    const bool isNamed = event.key() != 0 && event.key() != Qt::Key_unknown;
    return isNamed || event.text().isEmpty() ? 0 : event.text().at(0).unicode();
}

enum class Writes { Latin, Other, Neither };

Writes writingOf(const QKeyEvent &event)
{
    const uint character = characterOf(event);
    const QChar::Script script = character ? QChar::script(character) : QChar::Script_Common;
    if (script == QChar::Script_Latin)
        return Writes::Latin;
    return script > QChar::Script_Common ? Writes::Other : Writes::Neither; // before it: unknown, inherited
}

} // namespace

// Until the first letter has been pressed, the language is the best guess. The C locale has no script.
KeyPlace::KeyPlace()
{
    const QLocale::Script script = QLocale::system().script();
    m_isLatin = script == QLocale::LatinScript || script == QLocale::AnyScript;
}

std::optional<Qt::Key> KeyPlace::of(const QKeyEvent &event)
{
    learn(event);
    const std::optional<Qt::Key> place = hasEvdevCodes() ? keyAt(event.nativeScanCode()) : std::nullopt;
    if (!place || characterOf(event) == 0)
        return std::nullopt;
    if (isDigit(*place)) {
        // With Shift the row has signs or, on AZERTY, the digits themselves.
        const bool isPlain = !event.modifiers().testFlag(Qt::ShiftModifier);
        return isPlain && !isDigit(event.key()) ? place : std::nullopt;
    }
    const Writes writes = writingOf(event);
    const bool isLatin = writes == Writes::Latin || (writes == Writes::Neither && m_isLatin);
    return isLatin ? std::nullopt : place;
}

void KeyPlace::learn(const QKeyEvent &event)
{
    // The digit row of AZERTY has an é: it says nothing about letters, nor does any key without a place.
    const std::optional<Qt::Key> place = keyAt(event.nativeScanCode());
    const Writes writes = writingOf(event);
    if (place && !isDigit(*place) && writes != Writes::Neither)
        m_isLatin = writes == Writes::Latin;
}

} // namespace pullquote
