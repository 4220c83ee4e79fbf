#pragma once

#include <QStringList>

class QApplication;

namespace pullquote {

class Windows;

/// Runs the program as a desktop expects it, until the last window is closed, and returns its exit status.
/// Shows the projects, here or in the program that runs already; goes on with a session that is restored; and
/// closes cleanly when it is told to end.
int runOnDesktop(QApplication &application, Windows &windows, const QStringList &projects);

} // namespace pullquote
