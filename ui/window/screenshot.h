#pragma once

#include <QString>

namespace pullquote {

class MainWindow;

/// Opens the project in the window, paints it into a PNG file, and returns the program's exit status.
int paintScreenshot(MainWindow &window, const QString &project, const QString &png);

} // namespace pullquote
