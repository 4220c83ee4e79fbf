#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace pullquote {

/// One program for all windows of a person on a display: who starts it again rings at the one that runs,
/// which opens the window. A lock decides who runs, so that a program that died never stands in the way.
class Doorbell : public QObject {
    Q_OBJECT

public:
    /// What a ring says.
    struct Ring {
        QStringList projects;  ///< absolute paths; none: an empty window is wanted
        QByteArray activation; ///< the desktop's token that lets the window come to the front
    };

    /// `folder` is the person's own (XDG_RUNTIME_DIR); `name` tells displays and settings apart.
    Doorbell(const QString &folder, const QString &name);
    ~Doorbell() override;

    /// True when this program is the one that runs, and will get the rings of others.
    bool listen();
    /// True when the program that runs has taken the ring. False, after a short wait, when it does not
    /// answer or there are too many projects to say: then one opens the windows oneself.
    bool ring(const Ring &ring) const;

signals:
    void rang(const pullquote::Doorbell::Ring &ring);

private:
    int connected() const;
    void answer();

    QByteArray m_path;
    int m_lock = -1;
    int m_listener = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pullquote
