#include "app/cli/interruption.h"
#include "app/cli/verbs.h"
#include "app/session/translations.h"

#include <QGuiApplication>

#include <cstdio>
#include <malloc.h>

namespace {

/// An import keeps hundreds of thousands of small things until its end. Asked for a page at a time and given
/// back in between, the memory for them costs a tenth of it. What is not touched is never taken.
void takeMemoryInLargePieces()
{
    mallopt(M_TOP_PAD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

/// Only what sets pages needs fonts, and pays for them with each start.
bool setsPages(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "pdf") == 0 || qstrcmp(argument, "--format=pdf") == 0;
    });
}

/// Says what is fatal, as Qt would. Its warnings are about a desktop, which a server does not have.
void tellFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

std::unique_ptr<QCoreApplication> makeProgram(int &argc, char *argv[])
{
    if (!setsPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed for pages either
    const QtMessageHandler usual = qInstallMessageHandler(tellFatal);
    auto program = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return program;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace pullquote;
    takeMemoryInLargePieces();
    const std::unique_ptr<QCoreApplication> program = makeProgram(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pullquote-cli"));
    installTranslations(*program);
    catchInterruptions();
    Console console;
    const FormatRegistry formats = FormatRegistry::standard();
    const QList<Verb> verbs = {newVerb(),     importVerb(),  exportVerb(), listVerb(),  quotationsVerb(),
                               compareVerb(), historyVerb(), mergeVerb(),  checkVerb(), formatsVerb()};
    return int(runCommandLine(QCoreApplication::arguments(), verbs, console, formats));
}
