#include "ui/window/screenshot.h"

#include "app/session/session.h"
#include "ui/article/articleview.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QPixmap>
#include <QTextStream>

namespace pullquote {

namespace {

// Lists fill themselves when events are processed; nothing here waits for anything outside.
void settle()
{
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

void showQuote(MainWindow &window, qsizetype number)
{
    Session &session = *window.session();
    if (number < 1 || number > session.article().quoteCount())
        return;
    window.desk()->view().setCaret(session.article().quoteNumber(number).extent().start);
    session.setCurrentQuote(session.article().quoteNumber(number).id);
    settle();
}

/// False when there is no such action, or it does nothing here.
bool act(MainWindow &window, const QString &name)
{
    QAction *action = window.findChild<QAction *>(name);
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    settle();
    return true;
}

} // namespace

int paintScreenshot(MainWindow &window, const Screenshot &screenshot)
{
    QTextStream errors(stderr);
    window.resize(1440, 900);
    window.show();
    if (screenshot.project.isEmpty()) {
        errors << QCoreApplication::translate("pullquote::Screenshot", "There is no project to paint.")
               << '\n';
        return 1;
    }
    if (!window.openProject(screenshot.project))
        return 1; // which the window's prompts have told
    settle();
    showQuote(window, screenshot.quote);
    if (!screenshot.action.isEmpty() && !act(window, screenshot.action)) {
        errors << QCoreApplication::translate("pullquote::Screenshot", "There is no action “%1” here.")
                      .arg(screenshot.action)
               << '\n';
        return 1;
    }
    QWidget *shown = QApplication::activeWindow() ? QApplication::activeWindow() : &window;
    if (!shown->grab().save(screenshot.png, "PNG")) {
        errors << QCoreApplication::translate("pullquote::Screenshot", "%1: The picture cannot be written.")
                      .arg(screenshot.png)
               << '\n';
        return 1;
    }
    return 0;
}

} // namespace pullquote
