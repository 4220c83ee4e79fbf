#pragma once

#include <QString>

namespace pullquote {

class MainWindow;

/// The other windows of the program, as one of them sees them.
class Neighbours {
public:
    virtual ~Neighbours() = default;

    /// The window that has this project open; null when none has.
    virtual MainWindow *windowOf(const QString &projectPath) const = 0;
    /// A further window without a project, not shown yet.
    virtual MainWindow &addWindow() = 0;
    /// To be called when a window has changed the settings, so that all obey them.
    virtual void settingsChanged() = 0;
};

} // namespace pullquote
