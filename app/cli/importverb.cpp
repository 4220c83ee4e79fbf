#include "app/cli/naming.h"
#include "app/cli/verbs.h"
#include "app/formats/annotations/foreignnames.h"
#include "app/formats/import.h"
#include "app/formats/sources.h"
#include "app/session/identity.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/text/canonicaltext.h"

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

QJsonObject countsJson(const ImportPlan::Counts &counts)
{
    return {{QStringLiteral("new"), counts.added},
            {QStringLiteral("same"), counts.same},
            {QStringLiteral("differing"), counts.differing}};
}

void report(const Call &call, const ImportPlan &plan, bool isDone)
{
    for (const Problem &problem : plan.problems + plan.warnings)
        call.console.say(problem);
    // What was not done has no counts.
    const ImportPlan::Counts articles = isDone ? plan.articles : ImportPlan::Counts();
    const ImportPlan::Counts quotes = isDone ? plan.quotes : ImportPlan::Counts();
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.print(QJsonDocument(
            QJsonObject{{QStringLiteral("articles"), countsJson(articles)},
                        {QStringLiteral("quotes"), countsJson(quotes)},
                        {QStringLiteral("problems"), problemsJson(plan.problems + plan.warnings)}}));
    } else if (isDone) {
        call.console.print(tr("Articles: %1 new, %2 as they were, %3 differing and left alone.")
                               .arg(articles.added)
                               .arg(articles.same)
                               .arg(articles.differing));
        call.console.print(tr("Quotes: %1 new, %2 as they were, %3 differing and left alone.")
                               .arg(quotes.added)
                               .arg(quotes.same)
                               .arg(quotes.differing));
    }
}

ExitStatus failWith(const Call &call, const QList<Problem> &problems)
{
    ImportPlan plan;
    plan.problems = problems;
    report(call, plan, false);
    return ExitStatus::Failed;
}

Result<ImportSettings> settingsFor(const Call &call, ProjectReader &project, const FormatOptions &options)
{
    ImportSettings settings;
    settings.format = call.options.value(QStringLiteral("format"));
    settings.options = options;
    settings.importer = currentAnnotator();
    const QString name = canonicalLine(call.options.value(QStringLiteral("annotator"))).text;
    if (name.isEmpty())
        return settings;
    const Result<AnnotatorNames> names = AnnotatorNames::read(project);
    if (!names)
        return names.problem();
    const Result<std::optional<Annotator>> found = names->find(name);
    if (!found)
        return found.problem();
    const bool isMe = settings.importer.name.compare(name, Qt::CaseInsensitive) == 0; // not here yet
    settings.layer = found->value_or(isMe ? settings.importer : newAnnotator(name));
    return settings;
}

/// Empty when the format and its options are fine.
QString wrongUsage(const Call &call, const Result<FormatOptions> &options)
{
    const QString key = call.options.value(QStringLiteral("format"));
    const Format *format = call.formats.format(key);
    if (!options)
        return options.problem().sentence();
    if (key.isEmpty())
        return {};
    if (!format || !format->description().reads)
        return tr("There is no format “%1” that can be read. “pullquote-cli formats” lists them.").arg(key);
    const Result<void> checked =
        checkOptions(key, format->description().optionsFor(OptionUse::Reading), *options);
    return checked ? QString() : checked.problem().sentence();
}

ExitStatus run(const Call &call)
{
    const Result<FormatOptions> options = formatOptions(call);
    if (const QString wrong = wrongUsage(call, options); !wrong.isEmpty())
        return call.refuse(wrong);
    const auto file = ProjectFile::open(call.arguments.first(), Access::Write);
    if (!file)
        return failWith(call, {file.problem()});
    ProjectReader &project = (*file)->read();
    const Sources sources =
        findSources(call.arguments.mid(1), call.formats, call.options.value(QStringLiteral("format")),
                    call.console.watcher(tr("Looking")));
    if (!sources.problems.isEmpty())
        return failWith(call, sources.problems);
    const Result<ImportSettings> settings = settingsFor(call, project, *options);
    if (!settings)
        return failWith(call, {settings.problem()});
    Result<ImportPlan> plan =
        planImport(project, call.formats, sources.list, *settings, call.console.watcher(tr("Reading")));
    if (!plan)
        return failWith(call, {plan.problem()});
    plan->warnings = sources.leftOut + plan->warnings;
    if (!plan->canRun()) {
        report(call, *plan, false);
        return ExitStatus::Failed;
    }
    const Result<void> done = runImport(**file, *plan, call.console.watcher(tr("Importing")));
    if (!done)
        return failWith(call, {done.problem()});
    report(call, *plan, true);
    return call.done();
}

} // namespace

Verb importVerb()
{
    return {
        QStringLiteral("import"),
        QStringLiteral("PROJECT SOURCE... [--format F] [--annotator NAME] [--option name=value] [--json]"),
        tr("Brings articles and quotes in, of files and folders; all or none."),
        2,
        -1,
        {formatOption(), annotatorOption(tr("Whose quotes they are, where the source names nobody.")),
         formatOptionsOption(), jsonOption()},
        run};
}

} // namespace pullquote
