#pragma once

#include "app/cli/console.h"
#include "app/formats/formatregistry.h"

#include <QCommandLineOption>
#include <QStringList>

class QCommandLineParser;

namespace pullquote {

/// What the shell gets.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// One call of a verb, its arguments taken apart.
struct Call {
    const QCommandLineParser &options;
    QStringList arguments; ///< without the verb and the options; at least Verb::mandatory
    Console &console;
    const FormatRegistry &formats;

    /// Says what is wrong, and returns what the program returns then.
    ExitStatus fail(const Problem &problem) const;
    ExitStatus refuse(const QString &wrongUsage) const;
    /// Done, unless the output could not be written.
    ExitStatus done() const;
};

/// One of the program's commands.
struct Verb {
    QString name;
    QString synopsis; ///< what follows the name
    QString summary;  ///< one line of the help
    int mandatory = 0;
    int most = 0; ///< arguments; below 0: any number
    QList<QCommandLineOption> options;
    ExitStatus (*run)(const Call &call) = nullptr;
    /// The option that is followed by two values: “--it A B” is read as “--it A --it B”.
    QString twoValued = {};
};

/// Runs the program: `arguments` as main() got them.
ExitStatus runCommandLine(const QStringList &arguments, const QList<Verb> &verbs, Console &console,
                          const FormatRegistry &formats);

/// The options that several verbs share.
QCommandLineOption jsonOption();
QCommandLineOption formatOption();
QCommandLineOption annotatorOption(const QString &description);
QCommandLineOption formatOptionsOption();

/// The NAME=VALUE pairs of --option. A problem for one without "=".
Result<FormatOptions> formatOptions(const Call &call);

} // namespace pullquote
