#pragma once

#include <QObject>
#include <QString>

class QGuiApplication;
class QSessionManager;

namespace pullquote {

class Windows;

/// What the desktop's session manager asks at the end of a day, and gets back the next morning. Its files are
/// in a folder of their own, one for each session, and the session manager says when one is no longer needed.
class DesktopSession : public QObject {
    Q_OBJECT

public:
    /// `folder` need not be there; both others outlive this.
    DesktopSession(QGuiApplication &application, Windows &windows, const QString &folder);

    /// Makes the windows of the session again in which the program is started; false when it is a start like
    /// any.
    bool restore();

    /// The file of a session.
    static QString fileName(const QString &id, const QString &key);

private:
    void commit(QSessionManager &manager);
    void save(QSessionManager &manager);

    QGuiApplication &m_application;
    Windows &m_windows;
    QString m_folder;
};

} // namespace pullquote
