#pragma once

#include "ui/library/desktoprecents.h"

#include <QStringList>

class QSettings;

namespace pullquote {

/// The projects that were open lately, the last one first, kept in the user's settings.
class RecentProjects {
public:
    static constexpr int maximum = 10;

    /// `settings` outlives this. What is added goes to the desktop's list as well.
    explicit RecentProjects(QSettings &settings, const DesktopRecents &desktop = DesktopRecents())
        : m_settings(settings), m_desktop(desktop)
    {
    }

    /// Absolute paths, also of files that are gone.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

private:
    QSettings &m_settings;
    DesktopRecents m_desktop;
};

} // namespace pullquote
