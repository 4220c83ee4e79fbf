#include "app/formats/import.h"

#include "app/formats/importdraft.h"
#include "app/store/projectfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

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
Result<const Format *> chosenFormat(const FormatRegistry &formats, const QString &key)
{
    if (key.isEmpty())
        return static_cast<const Format *>(nullptr);
    const Format *format = formats.format(key);
    if (!format || !format->description().reads)
        return Problem{format ? tr("The format %1 can only be written.").arg(key)
                              : tr("There is no format “%1”.").arg(key),
                       {},
                       tr("These can be read: %1.").arg(readableKeys(formats))};
    return format;
}

/// An item and the format it is read by; null where nothing recognizes it.
struct Reading {
    const ImportItem *item;
    const Format *format;
    FormatOptions options;
};

Result<QList<Reading>> readingsOf(const FormatRegistry &formats, const QList<ImportItem> &items,
                                  const ImportSettings &settings)
{
    QList<Reading> readings;
    for (const ImportItem &item : items) {
        const Result<const Format *> chosen =
            chosenFormat(formats, item.format.isEmpty() ? settings.format : item.format);
        if (!chosen)
            return chosen.problem();
        Reading reading{&item, *chosen ? *chosen : formats.recognize(item.source), settings.options};
        reading.options.insert(item.options);
        readings.append(reading);
    }
    return readings;
}

Result<void> read(const Reading &reading, const FormatRegistry &formats, ImportDraft &draft,
                  const Watcher &watcher)
{
    const ImportSource &source = reading.item->source;
    draft.beginSource(source.name, reading.format ? reading.format->description().key : QString());
    if (!reading.format) {
        draft.fail({tr("This is no text and none of the formats that can be read."),
                    {},
                    tr("These can be read: %1.").arg(readableKeys(formats))});
        return {};
    }
    if (!reading.options.isEmpty()) {
        const Result<void> checked = checkOptions(reading.format->description().key,
                                                  reading.format->readingOptions(source), reading.options);
        if (!checked)
            return checked;
    }
    reading.format->read(source, reading.options, draft, watcher);
    if (watcher.cancelled && watcher.cancelled())
        return Problem{tr("The import was stopped. Nothing was changed."), {}, {}};
    return {};
}

/// First those that bring their articles with them, else in the order given.
QList<qsizetype> orderOf(const QList<Reading> &readings)
{
    QList<qsizetype> order(readings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&readings](qsizetype i) {
        return !readings[i].format || !readings[i].format->needsArticles();
    });
    return order;
}

} // namespace

Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportItem> &items, const ImportSettings &settings,
                              const Watcher &watcher)
{
    const Result<QList<Reading>> readings = readingsOf(formats, items, settings);
    if (!readings)
        return readings.problem();
    Present present(project);
    ImportDraft draft(present, settings.importer, settings.layer);
    const QList<qsizetype> order = orderOf(*readings);
    Watcher inside = watcher;
    inside.progress = items.size() > 1 ? nullptr : watcher.progress; // of many, only the number is told
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (items.size() > 1)
            watcher.goesOn(i, order.size());
        if (const Result<void> done = read(readings->at(order[i]), formats, draft, inside); !done)
            return done.problem();
    }
    Result<ImportPlan> plan = draft.takePlan();
    if (!plan)
        return plan;
    QList<ImportPlan::Part> parts(order.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        parts[order[i]] = std::move(plan->parts[i]);
    plan->parts = std::move(parts);
    return plan;
}

Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportSource> &sources, const ImportSettings &settings,
                              const Watcher &watcher)
{
    QList<ImportItem> items;
    for (const ImportSource &source : sources)
        items.append(ImportItem(source));
    return planImport(project, formats, items, settings, watcher);
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
