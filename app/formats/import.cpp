#include "app/formats/import.h"

#include "app/formats/decodedtext.h"
#include "app/formats/importdraft.h"
#include "app/formats/sources.h"
#include "app/store/projectfile.h"

#include <QCoreApplication>

#include <numeric>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Import", text);
}

/// The keys, or the names, of all that can be read.
QString readable(const FormatRegistry &formats, QString FormatDescription::*what = &FormatDescription::key)
{
    QStringList list;
    for (const std::unique_ptr<Format> &format : formats.all()) {
        if (const FormatDescription description = format->description(); description.reads)
            list.append(description.*what);
    }
    return list.join(QStringLiteral(", "));
}

Problem unrecognized(const FormatRegistry &formats, const ImportSource &source, HintsFor hints)
{
    const bool isTyped = hints == HintsFor::CommandLine;
    const QString choices =
        tr("These can be read: %1.")
            .arg(readable(formats, isTyped ? &FormatDescription::key : &FormatDescription::name));
    if (!looksLikeXml(source.bytes))
        return {tr("This is no text and none of the formats that can be read."), {}, choices};
    const QString asText = isTyped ? tr("To have it as it stands, choose plain text (text) as its format.")
                                   : tr("To have it as it stands, have it read as “%1”.")
                                         .arg(formats.format(QStringLiteral("text"))->description().name);
    return {tr("This is XML of a kind that is not known, with its tags among the words."),
            {},
            asText + u' ' + choices};
}

/// Called so.
Problem severalAre(const QString &name, HintsFor hints)
{
    return {tr("Several annotators are called “%1”.").arg(name),
            {},
            tr("Choose one of them with %1.").arg(whoseQuotesInWords(hints))};
}

Problem stopped()
{
    return {tr("The import was stopped. Nothing was changed."), {}, {}};
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
                       tr("These can be read: %1.").arg(readable(formats))};
    return format;
}

/// How an item is to be read.
struct Reading {
    const ImportItem *item;
    const Format *chosen; ///< null: found out from its content
    FormatOptions options;
    Annotator layer;
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
        Reading reading{&item, *chosen, settings.options,
                        item.layer == Annotator() ? settings.layer : item.layer};
        reading.options.insert(item.options);
        readings.append(reading);
    }
    return readings;
}

/// Reads sources into a draft, one after the other.
class SourceReader {
public:
    SourceReader(const FormatRegistry &formats, HintsFor hints, ImportDraft &draft, const Watcher &watcher)
        : m_formats(formats), m_hints(hints), m_draft(draft), m_watcher(watcher)
    {
    }

    /// False, and nothing was done: it needs the articles of others, which come first.
    Result<bool> read(const Reading &reading, bool othersAreRead)
    {
        const auto mustWait = [othersAreRead](const Format *format) {
            return format && format->needsArticles() && !othersAreRead;
        };
        if (mustWait(reading.chosen))
            return false;
        const Result<ImportSource> source = reading.item->open();
        if (!source) {
            m_draft.beginSource(reading.item->source.name);
            m_draft.fail({source.problem().what, {}, source.problem().remedy});
            return true;
        }
        const Format *format = reading.chosen ? reading.chosen : m_formats.recognize(*source);
        if (mustWait(format))
            return false;
        m_draft.setLayer(reading.layer);
        const Result<void> done = read(*source, format, reading);
        return done ? Result<bool>(true) : Result<bool>(done.problem());
    }

private:
    Result<void> read(const ImportSource &source, const Format *format, const Reading &reading)
    {
        if (!format) {
            m_draft.beginSource(source.name);
            m_draft.fail(unrecognized(m_formats, source, m_hints));
            return {};
        }
        const QString key = format->description().key;
        const QList<FormatOption> known = format->readingOptions(source);
        m_draft.beginSource(source.name, key, known);
        if (const Result<void> checked = checkOptions(key, known, reading.options); !checked)
            return checked;
        format->read(source, reading.options, m_draft, m_watcher);
        const Annotator &layer = reading.layer;
        if (layer.id.isNull() && !layer.name.isEmpty() && m_draft.asksWhose()) {
            m_draft.askWhose(layer.name);
            m_draft.fail(severalAre(layer.name, m_hints));
        }
        if (m_watcher.cancelled && m_watcher.cancelled())
            return stopped();
        return {};
    }

    const FormatRegistry &m_formats;
    HintsFor m_hints;
    ImportDraft &m_draft;
    const Watcher &m_watcher;
};

/// Reads all of them, those last that need the articles of others, and answers in which order.
Result<QList<qsizetype>> readAll(const QList<Reading> &readings, SourceReader &reader, const Watcher &watcher)
{
    QList<qsizetype> order;
    QList<qsizetype> waiting(readings.size());
    std::iota(waiting.begin(), waiting.end(), 0);
    for (const bool othersAreRead : {false, true}) {
        for (const qsizetype i : std::exchange(waiting, {})) {
            if (readings.size() > 1) // of many, only the number is told
                watcher.goesOn(order.size(), readings.size());
            const Result<bool> read = reader.read(readings[i], othersAreRead);
            if (!read)
                return read.problem();
            (*read ? order : waiting).append(i);
        }
    }
    return order;
}

} // namespace

ImportItem ImportItem::onDisk(const QString &path)
{
    ImportItem item(ImportSource{path, {}, true});
    item.path = path;
    return item;
}

Result<ImportSource> ImportItem::open() const
{
    return path.isEmpty() ? Result<ImportSource>(source) : openSource(path);
}

Result<ImportPlan> planImport(ProjectReader &project, const FormatRegistry &formats,
                              const QList<ImportItem> &items, const ImportSettings &settings,
                              const Watcher &watcher)
{
    const Result<QList<Reading>> readings = readingsOf(formats, items, settings);
    if (!readings)
        return readings.problem();
    Present present(project);
    ImportDraft draft(present, settings.importer, settings.layer);
    Watcher inside = watcher;
    inside.progress = items.size() > 1 ? nullptr : watcher.progress;
    draft.setHints(settings.hints);
    SourceReader reader(formats, settings.hints, draft, inside);
    const Result<QList<qsizetype>> order = readAll(*readings, reader, watcher);
    if (!order)
        return order.problem();
    Result<ImportPlan> plan = draft.takePlan();
    if (!plan)
        return plan;
    QList<ImportPlan::Part> parts(order->size());
    for (qsizetype i = 0; i < order->size(); ++i)
        parts[order->at(i)] = std::move(plan->parts[i]);
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
        return watcher.goesOn(done, plan.changeSets.size()) ? Result<void>() : Result<void>(stopped());
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
