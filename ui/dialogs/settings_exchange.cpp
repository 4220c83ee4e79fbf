// What is remembered of the ways in and out: folders, exports, answers that were seen.

#include "ui/dialogs/filename.h"
#include "ui/dialogs/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace pullquote {

namespace {

const QString projectFolderKey = QStringLiteral("projects/folder");
const QString exportFormatKey = QStringLiteral("export/format");
const QString exportProjectKey = QStringLiteral("export/projects/%1/%2");
const QString exportFolderKey = QStringLiteral("export/folder");
const QString sendFolderKey = QStringLiteral("send/folder");
const QString exportOptionsKey = QStringLiteral("export/options/%1");
const QString seenAnswersKey = QStringLiteral("answers/seen/%1");

} // namespace

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

} // namespace pullquote
