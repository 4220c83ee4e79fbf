#pragma once

#include "tests/support/patience.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pullquote::faults {

/// What pullquote-cli came to.
struct Answer {
    int status = -1; ///< of its end; below 0 when it crashed or hung
    QString errors;
    QByteArray output;
};

/// The same, and what it has cost.
struct MeasuredAnswer : Answer {
    double seconds = 0; ///< of the processor
    long megabytes = 0; ///< of memory, at most
};

/// Runs the program at `program`, for two minutes at most: the machine may be busy.
inline Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(test::programPatience);
    const bool isGood = ended && process.exitStatus() == QProcess::NormalExit;
    return {isGood ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError()),
            process.readAllStandardOutput()};
}

/// Runs the program as run() does, but by itself: QProcess does not say what it has cost. The output is not
/// kept.
inline MeasuredAnswer runMeasured(const QString &program, const QStringList &arguments)
{
    QTemporaryFile errors;
    if (!errors.open())
        qFatal("There is no temporary file.");
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char *> given;
    for (QByteArray &word : words)
        given.push_back(word.data());
    given.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        constexpr rlim_t mostSeconds = 30;
        const rlimit time{mostSeconds, mostSeconds};
        setrlimit(RLIMIT_CPU, &time); // whatever hangs ends
        dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        dup2(errors.handle(), STDERR_FILENO);
        execv(given.front(), given.data());
        _exit(127);
    }
    MeasuredAnswer answer;
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        qFatal("%s cannot be run.", given.front());
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    answer.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    answer.megabytes = usage.ru_maxrss / 1024;
    errors.seek(0);
    answer.errors = QString::fromUtf8(errors.readAll());
    return answer;
}

} // namespace pullquote::faults
