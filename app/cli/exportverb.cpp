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

Result<AnnotatorId> annotatorNamed(ProjectReader &project, const QString &text)
{
    if (text.isEmpty())
        return AnnotatorId();
    const Result<AnnotatorNames> names = AnnotatorNames::read(project);
    if (!names)
        return names.problem();
    const Result<Annotator> found = names->named(text);
    if (!found)
        return found.problem();
    return found->id;
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
    const Result<ArticleId> article = articleNamed(project, call.options.value(QStringLiteral("article")));
    if (!article)
        return call.fail(article.problem());
    const Result<AnnotatorId> annotator =
        annotatorNamed(project, call.options.value(QStringLiteral("annotator")));
    if (!annotator)
        return call.fail(annotator.problem());
    const Result<void> written = exportFile(project, *format, {*article, *annotator, *options}, output,
                                            call.console.watcher(tr("Exporting")));
    return written ? call.done() : call.fail(written.problem());
}

} // namespace

Verb exportVerb()
{
    return {QStringLiteral("export"),
            QStringLiteral("PROJECT --format F --output PATH [--article ID] [--annotator NAME] "
                           "[--option name=value]"),
            tr("Writes the annotated articles in a format."),
            1,
            1,
            {formatOption(),
             QCommandLineOption(QStringLiteral("output"), tr("The file to write, or - for standard output."),
                                QStringLiteral("PATH")),
             QCommandLineOption(QStringLiteral("article"), tr("Only the article with this id."),
                                QStringLiteral("ID")),
             annotatorOption(tr("Only the quotes of this annotator, by name or id.")), formatOptionsOption()},
            run};
}

} // namespace pullquote
