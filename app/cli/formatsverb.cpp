#include "app/cli/verbs.h"

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

QStringList words(const QList<Feature> &features)
{
    QStringList list;
    for (Feature feature : features)
        list.append(word(feature));
    return list;
}

QJsonObject formatJson(const FormatDescription &format)
{
    return {{QStringLiteral("key"), format.key},
            {QStringLiteral("name"), format.name},
            {QStringLiteral("suffixes"), QJsonArray::fromStringList(format.suffixes)},
            {QStringLiteral("reads"), format.reads},
            {QStringLiteral("writes"), format.writes},
            {QStringLiteral("carries"), QJsonArray::fromStringList(words(format.carries))},
            {QStringLiteral("loses"), QJsonArray::fromStringList(words(format.loses()))}};
}

/// What an option does, and its values where they have names: "Files (one: Only one)".
QString explained(const FormatOption &option)
{
    QStringList names;
    for (const QString &value : option.values) {
        if (option.valueNames.contains(value))
            names.append(QStringLiteral("%1: %2").arg(value, option.nameOf(value)));
    }
    if (option.namesArticle)
        return tr("%1, by headline or id").arg(option.label);
    return names.isEmpty() ? option.label
                           : QStringLiteral("%1 (%2)").arg(option.label, names.join(QStringLiteral(", ")));
}

void printFormat(Console &console, const FormatDescription &format)
{
    const QString ways = format.reads && format.writes ? tr("both ways")
                         : format.reads                ? tr("in only")
                                                       : tr("out only");
    console.print(QStringLiteral("%1: %2, %3").arg(format.key, format.name, ways));
    if (!format.loses().isEmpty())
        console.print(tr("    without: %1").arg(words(format.loses()).join(QStringLiteral(", "))));
    if (format.writesFolders)
        console.print(tr("    --output DIR/: a new or empty folder in place of a zip"));
    for (const FormatOption &option : format.options) {
        const QString values = option.values.isEmpty() ? QStringLiteral("…") : option.values.join(u'|');
        console.print(QStringLiteral("    --option %1=%2: %3").arg(option.name, values, explained(option)));
    }
}

ExitStatus run(const Call &call)
{
    const bool asJson = call.options.isSet(QStringLiteral("json"));
    QJsonArray list;
    for (const std::unique_ptr<Format> &format : call.formats.all()) {
        if (asJson)
            list.append(formatJson(format->description()));
        else
            printFormat(call.console, format->description());
    }
    if (asJson)
        call.console.print(QJsonDocument(list));
    return call.done();
}

} // namespace

Verb formatsVerb()
{
    return {QStringLiteral("formats"),
            QStringLiteral("[--json]"),
            tr("Lists the formats, each with what it can carry."),
            0,
            0,
            {jsonOption()},
            run};
}

} // namespace pullquote
