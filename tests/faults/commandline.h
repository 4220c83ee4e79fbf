#pragma once

#include <QProcess>
#include <QTest>

namespace pullquote::faults {

/// What pullquote-cli came to.
struct Answer {
    int status = -1; ///< of its end; below 0 when it crashed or hung
    QString errors;
    QByteArray output;
};

/// Runs the program at `program`, for half a minute at most.
inline Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished();
    const bool isGood = ended && process.exitStatus() == QProcess::NormalExit;
    return {isGood ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError()),
            process.readAllStandardOutput()};
}

} // namespace pullquote::faults
