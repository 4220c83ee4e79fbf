#include "ui/window/recentmenu.h"

#include <QDir>
#include <QFileInfo>

namespace pullquote {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

} // namespace

RecentMenu::RecentMenu(RecentProjects recent, QWidget *parent) : QMenu(parent), m_recent(recent)
{
    setObjectName(QStringLiteral("recentMenu"));
    setTitle(tr("Open &recent"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = m_recent.paths();
    QHash<QString, int> names;
    for (const QString &path : paths)
        ++names[nameOf(path)];
    for (const QString &path : paths) {
        QString label = nameOf(path);
        if (names.value(label) > 1) // the folder tells them apart
            label += QStringLiteral(" – ") + QFileInfo(path).dir().dirName();
        addProject(path, label, int(actions().size()) + 1);
    }
    if (paths.isEmpty())
        addAction(tr("No recent projects"))->setEnabled(false);
    addSeparator();
    QAction *clearing = addAction(tr("&Clear the list"), this, [this] { m_recent.clear(); });
    clearing->setObjectName(QStringLiteral("clearRecent"));
    clearing->setEnabled(!paths.isEmpty());
}

void RecentMenu::addProject(const QString &path, const QString &label, int number)
{
    const bool isThere = QFileInfo::exists(path);
    QString text = isThere ? label : tr("%1 (not found)").arg(label);
    text.replace(u'&', QStringLiteral("&&"));
    if (number < 10)
        text.prepend(QStringLiteral("&%1  ").arg(number));
    QAction *action = addAction(text, this, [this, path] { emit projectChosen(path); });
    action->setToolTip(QDir::toNativeSeparators(path));
    action->setEnabled(isThere);
}

} // namespace pullquote
