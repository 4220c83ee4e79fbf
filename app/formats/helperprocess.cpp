#include "app/formats/helperprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace pullquote {

namespace {

constexpr int glance = 50;        ///< milliseconds between two looks at the watcher
constexpr qint64 piece = 1 << 20; ///< bytes that may wait to be taken

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::HelperProcess", text);
}

} // namespace

HelperProcess::HelperProcess(const HelperLimits &limits, Watcher watcher)
    : m_limits(limits), m_watcher(std::move(watcher))
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

HelperProcess::~HelperProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

void HelperProcess::hideUser()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &name : {QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("ASAN_OPTIONS")}) {
        if (own.contains(name))
            bare.insert(name, own.value(name));
    }
    m_process.setProcessEnvironment(bare);
    m_process.setWorkingDirectory(QStringLiteral("/"));
}

void HelperProcess::start(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        m_end = HelperAnswer::End::NotStarted;
}

/// Whether there is something to wait for.
bool HelperProcess::goesOn()
{
    if (m_end != HelperAnswer::End::Exited || m_process.state() == QProcess::NotRunning)
        return false;
    if (m_output.size() > m_limits.mostAnswer)
        m_end = HelperAnswer::End::TooMuch;
    else if (m_waited > m_limits.mostMilliseconds)
        m_end = HelperAnswer::End::OutOfTime;
    else if (m_watcher.cancelled && m_watcher.cancelled())
        m_end = HelperAnswer::End::Stopped;
    return m_end == HelperAnswer::End::Exited;
}

void HelperProcess::waitFor(bool (QProcess::*what)(int))
{
    QElapsedTimer timer;
    timer.start();
    if (!(m_process.*what)(glance))
        m_process.waitForFinished(1); // its output may be closed while it goes on
    m_waited += timer.elapsed();
    m_output += m_process.readAllStandardOutput();
}

void HelperProcess::send(const QByteArray &bytes)
{
    if (m_end != HelperAnswer::End::Exited || m_process.state() == QProcess::NotRunning)
        return;
    m_process.write(bytes);
    m_process.waitForBytesWritten(0); // what the pipe takes, so that it has something to do meanwhile
    while (m_process.bytesToWrite() > piece && goesOn())
        waitFor(&QProcess::waitForBytesWritten);
}

HelperAnswer HelperProcess::finish()
{
    m_process.closeWriteChannel();
    while (goesOn())
        waitFor(&QProcess::waitForReadyRead);
    m_output += m_process.readAllStandardOutput();
    if (m_end != HelperAnswer::End::Exited)
        return {m_end, 0, {}};
    if (m_output.size() > m_limits.mostAnswer)
        return {HelperAnswer::End::TooMuch, 0, {}};
    if (m_process.exitStatus() != QProcess::NormalExit)
        return {HelperAnswer::End::Crashed, 0, {}};
    return {HelperAnswer::End::Exited, m_process.exitCode(), std::exchange(m_output, {})};
}

Problem HelperProcess::cannotStart() const
{
    return {tr("A program that is part of Pullquote cannot be started."), m_process.program(),
            tr("Install Pullquote again.")};
}

} // namespace pullquote
