#include "ui/desktop/desktopsession.h"

#include "ui/desktop/windows.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSessionManager>
#include <QSettings>

namespace pullquote {

DesktopSession::DesktopSession(QGuiApplication &application, Windows &windows, const QString &folder)
    : m_application(application), m_windows(windows), m_folder(folder)
{
    connect(&application, &QGuiApplication::commitDataRequest, this, &DesktopSession::commit);
    connect(&application, &QGuiApplication::saveStateRequest, this, &DesktopSession::save);
}

/// Every change is in its file already, but for what is being typed. So there is something to ask only where
/// the file cannot be written.
void DesktopSession::commit(QSessionManager &manager)
{
    if (m_windows.finishEditing() || !manager.allowsErrorInteraction())
        return;
    if (!m_windows.mayClose())
        manager.cancel();
    manager.release();
}

QString DesktopSession::fileName(const QString &id, const QString &key)
{
    // From outside, and about to be a file's name.
    static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9]"));
    QString name = id + u'-' + key;
    return name.replace(foreign, QStringLiteral("-")) + QStringLiteral(".ini");
}

void DesktopSession::save(QSessionManager &manager)
{
    if (!QDir().mkpath(m_folder))
        return;
    const QString path = QDir(m_folder).filePath(fileName(manager.sessionId(), manager.sessionKey()));
    QSettings session(path, QSettings::IniFormat);
    m_windows.save(session);
    manager.setDiscardCommand({QStringLiteral("rm"), path});
}

bool DesktopSession::restore()
{
    if (!m_application.isSessionRestored())
        return false;
    const QString path =
        QDir(m_folder).filePath(fileName(m_application.sessionId(), m_application.sessionKey()));
    if (!QFile::exists(path))
        return false;
    QSettings session(path, QSettings::IniFormat);
    m_windows.restore(session);
    return true;
}

} // namespace pullquote
