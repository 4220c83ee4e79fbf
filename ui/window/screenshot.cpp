#include "ui/window/screenshot.h"

#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QPixmap>
#include <QTextStream>

namespace pullquote {

int paintScreenshot(MainWindow &window, const QString &project, const QString &png)
{
    QTextStream errors(stderr);
    window.resize(1440, 900);
    window.show();
    if (project.isEmpty() || !window.openProject(project)) {
        errors << QCoreApplication::translate("pullquote::Screenshot", "There is no project to paint.")
               << '\n';
        return 1;
    }
    // Lists fill themselves when events are processed; nothing here waits for anything outside.
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    if (!window.grab().save(png, "PNG")) {
        errors << QCoreApplication::translate("pullquote::Screenshot", "%1: The picture cannot be written.")
                      .arg(png)
               << '\n';
        return 1;
    }
    return 0;
}

} // namespace pullquote
