#include "app/cli/interruption.h"
#include "app/cli/verbs.h"
#include "app/session/translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace pullquote;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pullquote-cli"));
    installTranslations(app);
    catchInterruptions();
    Console console;
    const FormatRegistry formats = FormatRegistry::standard();
    const QList<Verb> verbs = {newVerb(),     importVerb(),  exportVerb(), listVerb(),  quotationsVerb(),
                               compareVerb(), historyVerb(), mergeVerb(),  checkVerb(), formatsVerb()};
    return int(runCommandLine(QCoreApplication::arguments(), verbs, console, formats));
}
