#include "app/cli/verb.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

QString overview(const QList<Verb> &verbs)
{
    QString text = tr("Usage: pullquote-cli COMMAND …\n\nWho said what, in news: without a window.\n\n");
    for (const Verb &verb : verbs)
        text += QStringLiteral("  %1 %2\n      %3\n").arg(verb.name, verb.synopsis, verb.summary);
    text += tr("\n“-” is standard input or output. “pullquote-cli COMMAND --help” tells of one command.\n"
               "Exit status: 0 done, 1 could not, 2 wrong usage.");
    return text;
}

QString usage(const Verb &verb)
{
    QString text = tr("Usage: pullquote-cli %1 %2\n\n%3\n").arg(verb.name, verb.synopsis, verb.summary);
    for (const QCommandLineOption &option : verb.options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text +=
            QStringLiteral("\n  --%1%2\n      %3").arg(option.names().first(), value, option.description());
    }
    return text;
}

/// Gives the second value of a verb's option with two values the option's name, as the parser wants it.
QStringList withTwoValues(QStringList arguments, const QString &option)
{
    const QString name = QStringLiteral("--") + option;
    for (qsizetype i = 0; i < arguments.size() && !option.isEmpty(); ++i) {
        const bool isName = arguments.at(i) == name;
        if (!isName && !arguments.at(i).startsWith(name + u'='))
            continue;
        i += isName ? 2 : 1;
        if (i < arguments.size() && !arguments.at(i).startsWith(u'-'))
            arguments.insert(i++, name);
    }
    return arguments;
}

ExitStatus runVerb(const Verb &verb, const QStringList &arguments, Console &console,
                   const FormatRegistry &formats)
{
    QCommandLineParser options;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    options.addOption(help);
    options.addOptions(verb.options);
    const bool parsed = options.parse(withTwoValues(arguments, verb.twoValued));
    const Call call{options, options.positionalArguments(), console, formats};
    const QString remedy = tr("“pullquote-cli %1 --help” tells how.").arg(verb.name);
    if (parsed && options.isSet(help)) {
        console.print(usage(verb));
        return call.done();
    }
    if (!parsed)
        return call.refuse(QStringLiteral("%1. %2").arg(options.errorText().remove(u'.'), remedy));
    if (call.arguments.size() < verb.mandatory)
        return call.refuse(tr("Something is missing: %1 %2. %3").arg(verb.name, verb.synopsis, remedy));
    if (verb.most >= 0 && call.arguments.size() > verb.most)
        return call.refuse(tr("“%1” is one too many. %2").arg(call.arguments.at(verb.most), remedy));
    return verb.run(call);
}

} // namespace

ExitStatus Call::fail(const Problem &problem) const
{
    console.say(problem);
    return ExitStatus::Failed;
}

ExitStatus Call::refuse(const QString &wrongUsage) const
{
    console.say(wrongUsage);
    return ExitStatus::WrongUsage;
}

ExitStatus Call::done() const
{
    if (console.isIntact())
        return ExitStatus::Done;
    return fail({QCoreApplication::translate("pullquote::Call",
                                             "The result could not be written to standard output."),
                 {},
                 {}});
}

ExitStatus runCommandLine(const QStringList &arguments, const QList<Verb> &verbs, Console &console,
                          const FormatRegistry &formats)
{
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        console.print(overview(verbs));
        return ExitStatus::Done;
    }
    if (name == u"--version" || name == u"-v") {
        console.print(QStringLiteral("pullquote-cli " PULLQUOTE_VERSION));
        return ExitStatus::Done;
    }
    QStringList names;
    for (const Verb &verb : verbs) {
        if (verb.name == name)
            return runVerb(verb, arguments.mid(1), console, formats);
        names.append(verb.name);
    }
    const QString known = tr("The commands are: %1.").arg(names.join(QStringLiteral(", ")));
    console.say((name.isEmpty() ? tr("A command is missing.") : tr("There is no command “%1”.").arg(name)) +
                u' ' + known);
    return ExitStatus::WrongUsage;
}

QCommandLineOption jsonOption()
{
    return QCommandLineOption(QStringLiteral("json"), tr("Print JSON instead of text."));
}

QCommandLineOption formatOption()
{
    return QCommandLineOption(QStringLiteral("format"),
                              tr("The key of the format; “pullquote-cli formats” lists them."),
                              QStringLiteral("F"));
}

QCommandLineOption annotatorOption(const QString &description)
{
    return QCommandLineOption(QStringLiteral("annotator"), description, QStringLiteral("NAME"));
}

QCommandLineOption formatOptionsOption()
{
    return QCommandLineOption(QStringLiteral("option"), tr("A setting of the format; may be repeated."),
                              QStringLiteral("name=value"));
}

Result<FormatOptions> formatOptions(const Call &call)
{
    FormatOptions options;
    for (const QString &pair : call.options.values(QStringLiteral("option"))) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return Problem{tr("“%1” is not of the form name=value.").arg(pair), {}, {}};
        options.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return options;
}

} // namespace pullquote
