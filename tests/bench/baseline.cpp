// The bare program that Pullquote is measured against: a QTextEdit that shows a text and nothing else.
// baseline FILE.txt prints {"painted_ms": …, "peak_rss_mb": …}, taken as `pullquote --measure` takes them.

#include "ui/measure/paintclock.h"
#include "ui/measure/processclock.h"

#include <QApplication>
#include <QFile>
#include <QTextEdit>

#include <cstdio>

using namespace pullquote;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QTextEdit view;
    view.resize(1440, 900);
    view.setReadOnly(true);
    view.setPlainText(QString::fromUtf8(file.readAll()));
    PaintClock clock(view.viewport());
    QObject::connect(
        &clock, &PaintClock::painted, &application,
        [&] {
            std::printf("{\"painted_ms\":%.1f,\"peak_rss_mb\":%.1f}\n", clock.paintedAt(),
                        peakResidentMegabytes());
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    view.show();
    return QApplication::exec();
}
