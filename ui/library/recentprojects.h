#pragma once

#include <QStringList>

class QSettings;

namespace pullquote {

/// The projects that were open lately, the last one first, kept in the user's settings.
class RecentProjects {
public:
    static constexpr int maximum = 10;

    /// `settings` outlives this.
    explicit RecentProjects(QSettings &settings) : m_settings(settings) {}

    /// Absolute paths, also of files that are gone.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace pullquote
