#pragma once

#include "ui/library/recentprojects.h"

#include <QMenu>

namespace pullquote {

/// The submenu of projects that were open lately. It is made anew whenever it opens; projects that are gone
/// are shown, and cannot be chosen.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(RecentProjects recent, QWidget *parent = nullptr);

signals:
    void projectChosen(const QString &path);

private:
    void fill();
    void addProject(const QString &path, const QString &label, int number);

    RecentProjects m_recent;
};

} // namespace pullquote
