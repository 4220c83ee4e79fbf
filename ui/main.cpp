#include "app/formats/formatregistry.h"
#include "app/session/translations.h"
#include "app/store/schema.h"
#include "ui/desktop/running.h"
#include "ui/desktop/windows.h"
#include "ui/dialogs/desktopscale.h"
#include "ui/dialogs/printedprompts.h"
#include "ui/dialogs/settings.h"
#include "ui/dialogs/startscale.h"
#include "ui/dialogs/widgetprompts.h"
#include "ui/measure/measure.h"
#include "ui/theme/desktoppalette.h"
#include "ui/window/keytable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QIcon>
#include <QLoggingCategory>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <future>
#include <optional>

using namespace pullquote;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::main", text);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Who said what, in news."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), tr("The projects to open, each in a window."),
                                 QStringLiteral("[PROJECT...]"));
    parser.addOptions(
        {{QStringLiteral("screenshot"), tr("Paint the window with PROJECT into this PNG file, and quit."),
          QStringLiteral("PNG")},
         {QStringLiteral("quote"), tr("With --screenshot: make this quote the current one."),
          QStringLiteral("NUMBER")},
         {QStringLiteral("action"), tr("With --screenshot: then do this, such as “quote”."),
          QStringLiteral("NAME")},
         {QStringLiteral("keys"), tr("Print all keys as a Markdown table, and quit.")},
         {QStringLiteral("measure"),
          tr("Measure the window with a copy of PROJECT, print the times as JSON, and quit.")},
         {QStringLiteral("article"), tr("With --measure: the article to open."), QStringLiteral("ID")}});
    QCommandLineOption copy(QStringLiteral("measure-copy"));
    copy.setFlags(QCommandLineOption::HiddenFromHelp); // what --measure calls
    parser.addOption(copy);
}

/// For what has to be known before there is an application.
bool isGiven(const char *option, int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc,
                       [option](const char *argument) { return qstrcmp(argument, option) == 0; });
}

int measure(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    installTranslations(*QCoreApplication::instance());
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QStringList projects = parser.positionalArguments();
    if (projects.size() != 1) {
        std::fprintf(stderr, "%s\n", qPrintable(tr("pullquote: --measure needs one project.")));
        return 2;
    }
    return measureCopy({projects.first(), parser.value(QStringLiteral("article"))});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pullquote"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PULLQUOTE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("pullquote"));
    if (isGiven("--measure", argc, argv)) // needs no display here: it is done in a process of its own
        return measure(argc, argv);
    if (isGiven("--screenshot", argc, argv)) // without a display Qt complains of each thing that it lacks
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.qpa.*=false"));

    QSettings users(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pullquote"),
                    QStringLiteral("window"));
    const bool isMeasured = isGiven("--measure-copy", argc, argv);
    std::optional<StartScale> scale;
    if (!isMeasured)
        scale.emplace(Settings(users), [&] { return askDesktopScale(argc, argv); });
    QApplication application(argc, argv);
    if (scale)
        scale->taken();
    QApplication::setApplicationDisplayName(QStringLiteral("Pullquote"));
    QApplication::setDesktopFileName(QStringLiteral("org.pullquote.Pullquote"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/pullquote/icons/org.pullquote.Pullquote.svg")));
    if (!isMeasured) // dates and numbers, too, are written as in the language
        QLocale::setDefault(localeOf(Settings(users).language()));
    installTranslations(application);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.isSet(QStringLiteral("keys"))) {
        QTextStream(stdout) << keyTable();
        return 0;
    }
    // Not before the parser, which may end the program: nothing waits for a thread then.
    const std::future<void> prepared = std::async(std::launch::async, prepareSchemaCheck);
    const QString project = parser.positionalArguments().value(0);
    const bool isPainted = parser.isSet(QStringLiteral("screenshot"));

    // What is measured depends on nobody's settings, and goes with the copy.
    QSettings own(QFileInfo(project).dir().filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    const FormatRegistry formats = FormatRegistry::standard();
    const auto makePrompts = [isAlone = isMeasured || isPainted]() -> std::unique_ptr<Prompts> {
        if (isAlone)
            return std::make_unique<PrintedPrompts>();
        return std::make_unique<WidgetPrompts>();
    };
    Windows windows(
        {isMeasured ? own : users, formats, desktopPalette, makePrompts,
         isMeasured || isPainted ? DesktopRecents() : DesktopRecents(DesktopRecents::standardPath())});
    if (isMeasured)
        return measureHere(windows.addWindow(), {project, parser.value(QStringLiteral("article"))});
    if (isPainted)
        return paintScreenshot(windows.addWindow(), {project, parser.value(QStringLiteral("screenshot")),
                                                     parser.value(QStringLiteral("quote")).toLongLong(),
                                                     parser.value(QStringLiteral("action"))});
    Settings(users).setDesktopScale(
        desktopScale(QFontDatabase::systemFont(QFontDatabase::GeneralFont))); // for the next start
    return runOnDesktop(application, windows, parser.positionalArguments());
}
