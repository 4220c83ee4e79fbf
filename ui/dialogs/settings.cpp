#include "ui/dialogs/settings.h"

#include <QSettings>

#include <algorithm>

namespace pullquote {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString languageKey = QStringLiteral("look/language");
const QString familyKey = QStringLiteral("look/textFamily");
const QString pixelsKey = QStringLiteral("look/textPixels");
const QString zoomKey = QStringLiteral("look/zoom");
const QString coloursKey = QStringLiteral("look/colours");
const QString scaleKey = QStringLiteral("look/scale");
const QString desktopScaleKey = QStringLiteral("look/desktopScale");
const QString lettersKey = QStringLiteral("keys/letters");
const QString keysGroup = QStringLiteral("keys/of");
const QString geometryKey = QStringLiteral("geometry/%1");

/// In the order of ThemeChoice.
const QStringList themeWords{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("high-contrast-light"), QStringLiteral("high-contrast-dark")};

Scheme schemeOf(ThemeChoice choice, const QPalette &desktop)
{
    switch (choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrastLight:
        return Scheme::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return Scheme::HighContrastDark;
    }
    return Theme::systemScheme(desktop);
}

} // namespace

ThemeChoice Settings::themeChoice() const
{
    return ThemeChoice(std::max(qsizetype(0), themeWords.indexOf(m_store.value(themeKey).toString())));
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    m_store.setValue(themeKey, themeWords.at(int(choice)));
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(languageKey, code);
}

QString Settings::textFamily() const
{
    return m_store.value(familyKey).toString();
}

void Settings::setTextFamily(const QString &family)
{
    m_store.setValue(familyKey, family);
}

int Settings::zoom() const
{
    return std::clamp(m_store.value(zoomKey, 100).toInt(), 100, 300);
}

void Settings::setZoom(int percent)
{
    m_store.setValue(zoomKey, percent);
}

QString Settings::colours() const
{
    return m_store.value(coloursKey).toString();
}

void Settings::setColours(const QString &word)
{
    m_store.setValue(coloursKey, word);
}

QList<int> Settings::scales()
{
    return {0, 100, 125, 150, 175, 200, 250, 300};
}

int Settings::scale() const
{
    const int percent = m_store.value(scaleKey).toInt();
    return scales().contains(percent) ? percent : 0;
}

void Settings::setScale(int percent)
{
    m_store.setValue(scaleKey, percent);
}

int Settings::desktopScale() const
{
    const int percent = m_store.value(desktopScaleKey).toInt();
    return percent >= 100 && percent <= scales().last() ? percent : 0;
}

void Settings::setDesktopScale(int percent)
{
    if (percent != desktopScale())
        m_store.setValue(desktopScaleKey, percent);
}

int Settings::textPixels() const
{
    return std::clamp(m_store.value(pixelsKey, Theme().textPixels).toInt(), 12, 32);
}

void Settings::setTextPixels(int pixels)
{
    m_store.setValue(pixelsKey, pixels);
}

bool Settings::letterKeys() const
{
    return m_store.value(lettersKey, true).toBool();
}

void Settings::setLetterKeys(bool on)
{
    m_store.setValue(lettersKey, on);
}

KeyMap::Changes Settings::keyChanges() const
{
    KeyMap::Changes changes;
    m_store.beginGroup(keysGroup);
    for (const QString &action : m_store.childKeys()) {
        QList<QKeySequence> keys = QKeySequence::listFromString(m_store.value(action).toString());
        keys.removeAll(QKeySequence()); // of an empty text it makes one empty key
        changes.insert(action, keys);
    }
    m_store.endGroup();
    return changes;
}

void Settings::setKeyChanges(const KeyMap::Changes &changes)
{
    m_store.beginGroup(keysGroup);
    m_store.remove(QString());
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
        m_store.setValue(change.key(), QKeySequence::listToString(*change));
    m_store.endGroup();
}

Theme Settings::theme(const QPalette &desktop) const
{
    Theme theme = Theme::of(schemeOf(themeChoice(), desktop));
    if (!textFamily().isEmpty())
        theme.serifFamily = textFamily();
    theme.textPixels = textPixels();
    return theme;
}

QByteArray Settings::geometry(const QString &name) const
{
    return m_store.value(geometryKey.arg(name)).toByteArray();
}

void Settings::setGeometry(const QString &name, const QByteArray &geometry)
{
    m_store.setValue(geometryKey.arg(name), geometry);
}

} // namespace pullquote
