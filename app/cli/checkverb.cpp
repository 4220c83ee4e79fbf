#include "app/cli/interruption.h"
#include "app/cli/verbs.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

ExitStatus report(const Call &call, const CheckReport &found)
{
    for (const Problem &problem : found.problems)
        call.console.say(problem);
    if (call.options.isSet(QStringLiteral("json")))
        call.console.print(
            QJsonDocument(QJsonObject{{QStringLiteral("ok"), found.ok},
                                      {QStringLiteral("problems"), problemsJson(found.problems)},
                                      {QStringLiteral("articles"), found.articles},
                                      {QStringLiteral("quotes"), found.quotes},
                                      {QStringLiteral("revisions"), found.revisions}}));
    else if (found.ok)
        call.console.print(tr("Everything is in order. Articles: %1, quotes: %2, revisions: %3.")
                               .arg(found.articles)
                               .arg(found.quotes)
                               .arg(found.revisions));
    return found.ok ? call.done() : ExitStatus::Failed;
}

ExitStatus run(const Call &call)
{
    const auto file = ProjectFile::open(call.arguments.first(), Access::Read);
    if (!file)
        return report(call, {false, {file.problem()}});
    const CheckReport found = checkProject(**file, [] { return !wasInterrupted(); });
    if (wasInterrupted())
        return call.fail({tr("The check was stopped."), {}, {}});
    return report(call, found);
}

} // namespace

Verb checkVerb()
{
    return {QStringLiteral("check"),
            QStringLiteral("PROJECT [--json]"),
            tr("Checks the file, its invariants and its journal."),
            1,
            1,
            {jsonOption()},
            run};
}

} // namespace pullquote
