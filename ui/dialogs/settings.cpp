#include "ui/dialogs/settings.h"

#include "ui/dialogs/filename.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace pullquote {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString languageKey = QStringLiteral("look/language");
const QString familyKey = QStringLiteral("look/textFamily");
const QString pixelsKey = QStringLiteral("look/textPixels");
const QString lettersKey = QStringLiteral("keys/letters");
const QString keysGroup = QStringLiteral("keys/of");
const QString projectFolderKey = QStringLiteral("projects/folder");
const QString exportFormatKey = QStringLiteral("export/format");
const QString exportProjectKey = QStringLiteral("export/projects/%1/%2");
const QString exportFolderKey = QStringLiteral("export/folder");
const QString sendFolderKey = QStringLiteral("send/folder");
const QString exportOptionsKey = QStringLiteral("export/options/%1");
const QString seenAnswersKey = QStringLiteral("answers/seen/%1");
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

QString Settings::projectFolder() const
{
    return m_store.value(projectFolderKey).toString();
}

void Settings::setProjectFolder(const QString &folder)
{
    m_store.setValue(projectFolderKey, folder);
}

QString Settings::exportFormat(ProjectId project) const
{
    // The page for a colleague is what most exports are for.
    const QString last = m_store.value(exportFormatKey, QStringLiteral("html")).toString();
    return m_store.value(exportProjectKey.arg(project.toString(), QStringLiteral("format")), last).toString();
}

void Settings::setExportFormat(const QString &key, ProjectId project)
{
    m_store.setValue(exportFormatKey, key);
    if (!project.isNull())
        m_store.setValue(exportProjectKey.arg(project.toString(), QStringLiteral("format")), key);
}

QVariantMap Settings::exportScope(ProjectId project) const
{
    return m_store.value(exportProjectKey.arg(project.toString(), QStringLiteral("scope"))).toMap();
}

void Settings::setExportScope(ProjectId project, const QVariantMap &scope)
{
    m_store.setValue(exportProjectKey.arg(project.toString(), QStringLiteral("scope")), scope);
}

QString Settings::exportFolder(const QString &project) const
{
    return folderFor(exportFolderKey, project);
}

QString Settings::sendFolder(const QString &project) const
{
    return folderFor(sendFolderKey, project);
}

void Settings::setSendFolder(const QString &folder)
{
    m_store.setValue(sendFolderKey, folder);
}

QString Settings::folderFor(const QString &key, const QString &project) const
{
    const QString last = m_store.value(key).toString();
    if (QFileInfo(last).isDir())
        return last;
    const QString beside = QFileInfo(project).absolutePath();
    return beside.contains(QLatin1String("/.")) ? documentsFolder() : beside;
}

void Settings::setExportFolder(const QString &folder)
{
    m_store.setValue(exportFolderKey, folder);
}

QVariantMap Settings::exportOptions(const QString &format) const
{
    return m_store.value(exportOptionsKey.arg(format)).toMap();
}

void Settings::setExportOptions(const QString &format, const QVariantMap &options)
{
    m_store.setValue(exportOptionsKey.arg(format), options);
}

QSet<QString> Settings::seenAnswers(ProjectId project) const
{
    const QStringList keys = m_store.value(seenAnswersKey.arg(project.toString())).toStringList();
    return QSet<QString>(keys.begin(), keys.end());
}

void Settings::setSeenAnswers(ProjectId project, const QSet<QString> &keys)
{
    const QString key = seenAnswersKey.arg(project.toString());
    if (keys.isEmpty())
        m_store.remove(key);
    else
        m_store.setValue(key, QStringList(keys.values()));
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
