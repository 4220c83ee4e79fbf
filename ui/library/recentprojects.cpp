#include "ui/library/recentprojects.h"

#include <QFileInfo>
#include <QSettings>

namespace pullquote {

namespace {
const QString key = QStringLiteral("recentProjects");
} // namespace

QStringList RecentProjects::paths() const
{
    m_settings.sync(); // another program of the same person may have added some
    return m_settings.value(key).toStringList().mid(0, maximum);
}

void RecentProjects::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(key, all.mid(0, maximum));
    m_desktop.add(absolute);
}

void RecentProjects::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(key, all);
}

void RecentProjects::clear()
{
    m_settings.remove(key);
}

} // namespace pullquote
