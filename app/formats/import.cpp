#include "app/formats/import.h"

#include "app/formats/importdraft.h"
#include "app/store/projectfile.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Import", text);
}

QString readableKeys(const FormatRegistry &formats)
{
    QStringList keys;
    for (const std::unique_ptr<Format> &format : formats.all()) {
        if (const FormatDescription description = format->description(); description.reads)
            keys.append(description.key);
    }
    return keys.join(QStringLiteral(", "));
}

/// Null when nothing is to be found out from the content.
Result<const Format *> chosenFormat(const FormatRegistry &formats, const ImportSettings &settings)
{
    if (settings.format.isEmpty())
        return static_cast<const Format *>(nullptr);
    const Format *format = formats.format(settings.format);
    if (!format || !format->description().reads)
        return Problem{format ? tr("The format %1 can only be written.").arg(settings.format)
                              : tr("There is no format “%1”.").arg(settings.format),
                       {},
                       tr("These can be read: %1.").arg(readableKeys(formats))};
    return format;
}

} // namespace

Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportSource> &sources, const ImportSettings &settings,
                              const Watcher &watcher)
{
    const Result<const Format *> chosen = chosenFormat(formats, settings);
    if (!chosen)
        return chosen.problem();
    Present present(project);
    ImportDraft draft(present, settings.importer, settings.layer);
    for (const ImportSource &source : sources) {
        draft.beginSource(source.name);
        const Format *format = *chosen ? *chosen : formats.recognize(source);
        if (!format) {
            draft.fail({tr("This is no text and none of the formats that can be read."),
                        {},
                        tr("These can be read: %1.").arg(readableKeys(formats))});
            continue;
        }
        const Result<void> checked =
            checkOptions(format->description().key, format->readingOptions(source), settings.options);
        if (!checked)
            return checked.problem();
        format->read(source, settings.options, draft, watcher);
        if (watcher.cancelled && watcher.cancelled())
            return Problem{tr("The import was stopped. Nothing was changed."), {}, {}};
    }
    return draft.takePlan();
}

Result<void> runImport(ProjectFile &file, const ImportPlan &plan, const Watcher &watcher)
{
    if (!plan.canRun())
        return plan.problems.first();
    const auto mayGoOn = [&](qsizetype done) {
        return watcher.goesOn(done, plan.changeSets.size())
                   ? Result<void>()
                   : Result<void>(Problem{tr("The import was stopped. Nothing was changed."), {}, {}});
    };
    Result<void> outcome = file.applyAll(plan.changeSets, Origin::Import, plan.group, mayGoOn);
    if (outcome && !plan.changesNothing())
        outcome = file.finishGroup(plan.group);
    if (outcome || plan.changesNothing())
        return outcome;
    // The reason counts: what a failed reverting leaves, the next opening of the file reverts.
    const Result<Undone> reverted = file.revertGroup(plan.group);
    Problem problem = outcome.problem();
    if (!reverted)
        problem.remedy = tr("What had been imported is taken back when the project is opened again.");
    return problem;
}

} // namespace pullquote
