#include "app/formats/formatregistry.h"
#include "app/session/translations.h"
#include "ui/dialogs/widgetprompts.h"
#include "ui/window/keytable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QTextStream>

using namespace pullquote;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::main", text);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pullquote"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pullquote"));
    QApplication::setApplicationVersion(QStringLiteral(PULLQUOTE_VERSION));
    QApplication::setOrganizationName(QStringLiteral("pullquote"));
    QApplication::setDesktopFileName(QStringLiteral("org.pullquote.Pullquote"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/pullquote/icons/org.pullquote.Pullquote.svg")));

    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Who said what, in news."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), tr("The project to open."),
                                 QStringLiteral("[PROJECT]"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        tr("Paint the window with PROJECT into this PNG file, and quit."),
                                        QStringLiteral("PNG"));
    parser.addOption(screenshot);
    const QCommandLineOption quote(QStringLiteral("quote"),
                                   tr("With --screenshot: make this quote the current one."),
                                   QStringLiteral("NUMBER"));
    parser.addOption(quote);
    const QCommandLineOption keys(QStringLiteral("keys"),
                                  tr("Print all keys as a Markdown table, and quit."));
    parser.addOption(keys);
    parser.process(application);

    if (parser.isSet(keys)) {
        QTextStream(stdout) << keyTable();
        return 0;
    }
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pullquote"),
                       QStringLiteral("window"));
    const FormatRegistry formats = FormatRegistry::standard();
    WidgetPrompts prompts;
    MainWindow window({settings, formats, prompts, QApplication::palette()});
    prompts.setWindow(&window);
    const QStringList projects = parser.positionalArguments();
    if (parser.isSet(screenshot))
        return paintScreenshot(
            window, {projects.value(0), parser.value(screenshot), parser.value(quote).toLongLong()});
    window.show();
    if (!projects.isEmpty())
        window.openProject(projects.first());
    return QApplication::exec();
}
