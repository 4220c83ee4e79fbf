#include "app/cli/console.h"

#include "app/cli/interruption.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace pullquote {

Console::Console() : m_isTerminal(isatty(STDERR_FILENO)) {}

void Console::write(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (errno != EINTR) {
            // Who reads “| head” has what was wanted, and has left: that is no failure.
            m_intact = m_intact && (descriptor != STDOUT_FILENO || errno == EPIPE);
            return;
        }
    }
}

void Console::print(const QString &line)
{
    clearProgress();
    write(STDOUT_FILENO, line.toUtf8() + '\n');
}

void Console::print(const QJsonDocument &json)
{
    clearProgress();
    write(STDOUT_FILENO, json.toJson(QJsonDocument::Indented));
}

bool Console::hasReader() const
{
    pollfd output{STDOUT_FILENO, 0, 0};
    return ::poll(&output, 1, 0) <= 0 || !(output.revents & POLLERR);
}

void Console::say(const QString &sentence)
{
    clearProgress();
    write(STDERR_FILENO, "pullquote-cli: " + sentence.toUtf8() + '\n');
}

Watcher Console::watcher(const QString &what)
{
    Watcher watcher;
    watcher.cancelled = wasInterrupted;
    if (m_isTerminal)
        watcher.progress = [this, what](qint64 done, qint64 total) {
            showProgress(what, total > 0 ? int(100 * done / total) : 0);
        };
    return watcher;
}

void Console::showProgress(const QString &what, int percent)
{
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    write(STDERR_FILENO, QStringLiteral("\r%1 %2 %\x1b[K").arg(what).arg(percent).toUtf8());
}

void Console::clearProgress()
{
    if (m_shownPercent >= 0)
        write(STDERR_FILENO, "\r\x1b[K");
    m_shownPercent = -1;
}

QJsonArray problemsJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(
            QJsonObject{{QStringLiteral("where"), problem.where}, {QStringLiteral("what"), problem.what}});
    return array;
}

} // namespace pullquote
