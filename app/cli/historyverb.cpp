#include "app/cli/naming.h"
#include "app/cli/verbs.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/labels.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

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

QJsonObject entryJson(const HistoryEntry &entry, const AnnotatorNames &names)
{
    QJsonArray changes;
    for (const HistoryEntry::Item &item : entry.changes)
        changes.append(QJsonObject{{QStringLiteral("entity"), word(item.entity.type)},
                                   {QStringLiteral("id"), item.entity.uuid.toString(QUuid::WithoutBraces)},
                                   {QStringLiteral("op"), word(item.operation)}});
    return {{QStringLiteral("id"), entry.id.toString()},
            {QStringLiteral("annotator"),
             entry.annotator.isNull() ? QJsonValue() : QJsonValue(names.label(entry.annotator))},
            {QStringLiteral("at"), timeText(entry.at)},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("origin"), word(entry.origin)},
            {QStringLiteral("changes"), changes}};
}

QString entryLine(const HistoryEntry &entry, const AnnotatorNames &names)
{
    const QString who = entry.annotator.isNull() ? QStringLiteral("–") : names.label(entry.annotator);
    return QStringLiteral("%1  %2  %3: %4 (%5)")
        .arg(timeText(entry.at), word(entry.origin), who,
             labelInWords(entry.changeSet, entry.annotator, entry.label),
             tr("changes: %1").arg(entry.changes.size()));
}

ExitStatus run(const Call &call)
{
    const auto file = ProjectFile::open(call.arguments.first(), Access::Read);
    if (!file)
        return call.fail(file.problem());
    const Result<AnnotatorNames> names = AnnotatorNames::read((*file)->read());
    if (!names)
        return call.fail(names.problem());
    const Result<QList<HistoryEntry>> history = (*file)->read().history();
    if (!history)
        return call.fail(history.problem());
    QJsonArray entries;
    for (const HistoryEntry &entry : *history) {
        if (call.options.isSet(QStringLiteral("json")))
            entries.append(entryJson(entry, *names));
        else
            call.console.print(entryLine(entry, *names));
    }
    if (call.options.isSet(QStringLiteral("json")))
        call.console.print(QJsonDocument(entries));
    return call.done();
}

} // namespace

Verb historyVerb()
{
    return {QStringLiteral("history"),
            QStringLiteral("PROJECT [--json]"),
            tr("Tells what was done in the project, newest first."),
            1,
            1,
            {jsonOption()},
            run};
}

} // namespace pullquote
