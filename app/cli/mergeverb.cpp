#include "app/cli/interruption.h"
#include "app/cli/verbs.h"
#include "app/model/words.h"
#include "app/review/colleaguemerge.h"
#include "app/review/mergesummary.h"
#include "app/session/identity.h"
#include "app/store/colleaguefile.h"
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

QJsonArray doubtfulJson(const MergeOutcome &outcome)
{
    QJsonArray pairs;
    for (const auto &[one, other] : outcome.doubtful)
        pairs.append(QJsonArray{one.name, other.name});
    return pairs;
}

QJsonArray conflictsJson(const MergeReport &report)
{
    QJsonArray conflicts;
    for (const Conflict &conflict : report.conflicts)
        conflicts.append(
            QJsonObject{{QStringLiteral("entity"), word(conflict.entity.type)},
                        {QStringLiteral("id"), conflict.entity.uuid.toString(QUuid::WithoutBraces)},
                        {QStringLiteral("fields"), QJsonArray::fromStringList(conflict.fields)}});
    return conflicts;
}

QJsonObject reportJson(const MergeOutcome &outcome)
{
    const MergeReport &report = outcome.report;
    return {{QStringLiteral("articles"),
             QJsonObject{{QStringLiteral("common"), report.articles.common},
                         {QStringLiteral("new"), report.articles.added},
                         {QStringLiteral("differing"), int(report.articles.differing.size())}}},
            {QStringLiteral("quotes"), QJsonObject{{QStringLiteral("new"), report.quotes.added},
                                                   {QStringLiteral("changed"), report.quotes.changed},
                                                   {QStringLiteral("deleted"), report.quotes.deleted},
                                                   {QStringLiteral("same"), report.quotes.same}}},
            {QStringLiteral("speakers"), QJsonObject{{QStringLiteral("joined"), report.speakersJoined},
                                                     {QStringLiteral("doubtful"), doubtfulJson(outcome)}}},
            {QStringLiteral("conflicts"), conflictsJson(report)}};
}

/// What a person should look at, on standard error in either way of printing.
void warn(const Call &call, const MergeOutcome &outcome)
{
    for (const QString &warning : outcome.report.warnings)
        call.console.say(warning);
    for (const Article &article : outcome.report.articles.differing)
        call.console.say(Problem{
            tr("The article has another text there, and was left out with its quotes."), article.title, {}});
    for (const auto &[one, other] : outcome.doubtful)
        call.console.say(tr("“%1” and “%2” may be the same, and were left apart.").arg(one.name, other.name));
    for (const Conflict &conflict : outcome.report.conflicts)
        call.console.say(Problem{
            tr("Both have changed it, and differently: %1.").arg(conflict.fields.join(QStringLiteral(", "))),
            QStringLiteral("%1 %2").arg(word(conflict.entity.type),
                                        conflict.entity.uuid.toString(QUuid::WithoutBraces)),
            tr("Set it in the window as it should be.")});
}

ExitStatus run(const Call &call)
{
    const auto project = ProjectFile::open(call.arguments.first(), Access::Write);
    if (!project)
        return call.fail(project.problem());
    const auto colleague = ColleagueFile::open(call.arguments.at(1));
    if (!colleague)
        return call.fail(colleague.problem());
    MergeRequest request;
    request.who = currentAnnotator();
    request.keepGoing = [] { return !wasInterrupted(); };
    const Result<MergeOutcome> outcome = mergeColleague(**project, **colleague, request);
    if (!outcome)
        return call.fail(outcome.problem());
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.print(QJsonDocument(reportJson(*outcome)));
    } else {
        MergeReport said = outcome->report;
        said.warnings.clear();
        said.articles.differing.clear();
        for (const QString &line : MergeSummary::lines(said))
            call.console.print(line);
    }
    warn(call, *outcome);
    return call.done();
}

} // namespace

Verb mergeVerb()
{
    return {QStringLiteral("merge"),
            QStringLiteral("PROJECT COLLEAGUE_PROJECT [--json]"),
            tr("Brings a colleague's copy of the project in."),
            2,
            2,
            {jsonOption()},
            run};
}

} // namespace pullquote
