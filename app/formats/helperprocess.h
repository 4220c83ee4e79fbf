#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace pullquote {

/// What a helper may take before it is ended.
struct HelperLimits {
    int mostMilliseconds = 0; ///< that are waited for it, to take what it is told and to answer
    qint64 mostAnswer = 0;    ///< bytes on its standard output
};

/// How it went with a helper.
struct HelperAnswer {
    enum class End {
        Exited, ///< by itself, with `status`
        NotStarted,
        Stopped, ///< by the watcher
        OutOfTime,
        TooMuch, ///< more than HelperLimits::mostAnswer
        Crashed,
    };

    End end = End::Exited;
    int status = 0;
    QByteArray output; ///< of one that exited
};

/// A program of ours at work (helperProgram()): it is told something on its standard input and answers on its
/// standard output. It is gone when this is, however that comes about. Waits; needs no event loop.
class HelperProcess {
public:
    /// The watcher may stop it, and is asked from now on.
    HelperProcess(const HelperLimits &limits, Watcher watcher);
    ~HelperProcess();
    Q_DISABLE_COPY(HelperProcess)

    /// Nothing of the user's is known to it: no home, no settings, no folder. Before start().
    void hideUser();
    void start(const QString &program, const QStringList &arguments);
    /// No more than a piece is left waiting for the program to take it. What went wrong is told by finish().
    void send(const QByteArray &bytes);
    /// There is no more to tell it: waits for its end.
    HelperAnswer finish();

    /// What to say of NotStarted.
    Problem cannotStart() const;

private:
    bool goesOn();
    void waitFor(bool (QProcess::*what)(int));

    HelperLimits m_limits;
    Watcher m_watcher;
    QProcess m_process;
    QByteArray m_output;
    qint64 m_waited = 0;                                 ///< milliseconds
    HelperAnswer::End m_end = HelperAnswer::End::Exited; ///< as far as it is known
};

} // namespace pullquote
