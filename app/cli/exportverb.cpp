#include "app/cli/naming.h"
#include "app/cli/verbs.h"
#include "app/formats/exportfile.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

/// What the call asks for, of this project.
Result<ExportRequest> requestOf(const Call &call, ProjectReader &project, const FormatOptions &options)
{
    ExportRequest request;
    request.options = options;
    request.hasNotes = !call.options.isSet(QStringLiteral("without-notes"));
    request.hasComments = !call.options.isSet(QStringLiteral("without-comments"));
    for (const QString &id : call.options.values(QStringLiteral("article"))) {
        const Result<ArticleId> article = articleNamed(project, id);
        if (!article)
            return article.problem();
        if (!article->isNull())
            request.articles.append(*article);
    }
    const Result<AnnotatorNames> names = AnnotatorNames::read(project);
    if (!names)
        return names.problem();
    for (const QString &name : call.options.values(QStringLiteral("annotator"))) {
        const Result<Annotator> found = name.isEmpty() ? Annotator() : names->named(name);
        if (!found)
            return found.problem();
        if (!found->id.isNull())
            request.layers.append(found->id);
    }
    return request;
}

/// Empty when the call is complete and the format fits.
QString wrongUsage(const Call &call, const Format *format, const Result<FormatOptions> &options)
{
    if (!call.options.isSet(QStringLiteral("format")) || !call.options.isSet(QStringLiteral("output")))
        return tr("--format and --output are needed.");
    if (!format || !format->description().writes)
        return tr("There is no format “%1” that can be written. “pullquote-cli formats” lists them.")
            .arg(call.options.value(QStringLiteral("format")));
    if (!options)
        return options.problem().sentence();
    const Result<void> checked = checkOptions(format->description().key,
                                              format->description().optionsFor(OptionUse::Writing), *options);
    return checked ? QString() : checked.problem().sentence();
}

ExitStatus run(const Call &call)
{
    const Format *format = call.formats.format(call.options.value(QStringLiteral("format")));
    const Result<FormatOptions> options = formatOptions(call);
    if (const QString wrong = wrongUsage(call, format, options); !wrong.isEmpty())
        return call.refuse(wrong);
    const QString output = call.options.value(QStringLiteral("output"));
    const QString path = call.arguments.first();
    if (QFileInfo(output).exists() && QFileInfo(output) == QFileInfo(path))
        return call.fail({tr("This is the project itself."), output, tr("Name another file.")});
    const auto file = ProjectFile::open(path, Access::Read);
    if (!file)
        return call.fail(file.problem());
    ProjectReader &project = (*file)->read();
    const Result<ExportRequest> request = requestOf(call, project, *options);
    if (!request)
        return call.fail(request.problem());
    const Result<void> written =
        exportFile(project, *format, *request, output, call.console.watcher(tr("Exporting")));
    const bool wasEnough = output == QLatin1String("-") && !call.console.hasReader();
    return written || wasEnough ? call.done() : call.fail(written.problem());
}

} // namespace

Verb exportVerb()
{
    return {QStringLiteral("export"),
            QStringLiteral("PROJECT --format F --output PATH [--article ID]... [--annotator NAME]... "
                           "[--without-notes] [--without-comments] [--option name=value]..."),
            tr("Writes the annotated articles in a format."),
            1,
            1,
            {formatOption(),
             QCommandLineOption(QStringLiteral("output"),
                                tr("The file to write, or - for standard output. With a slash at its end it "
                                   "is a folder, for formats whose zip is one."),
                                QStringLiteral("PATH")),
             QCommandLineOption(QStringLiteral("article"),
                                tr("Only the article with this id; may be repeated."), QStringLiteral("ID")),
             annotatorOption(tr("Only the quotes of this annotator, by name or id; may be repeated.")),
             QCommandLineOption(QStringLiteral("without-notes"),
                                tr("Leave out notes on quotes and on speakers.")),
             QCommandLineOption(QStringLiteral("without-comments"), tr("Leave out comments and decisions.")),
             formatOptionsOption()},
            run};
}

} // namespace pullquote
