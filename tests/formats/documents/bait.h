#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pullquote::test {

/// A file and a server that a hostile document points to. Tells whether anybody has come, of this process or
/// of one that it has started. By the system's own calls: nothing of the project links Qt's network.
class Bait {
public:
    Bait()
    {
        m_server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(secret()) < 0)
            qFatal("no bait");
        file.close();
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (inotify_add_watch(m_watch, QFile::encodeName(path()).constData(), IN_OPEN | IN_ACCESS) < 0)
            qFatal("no watch");
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        auto *address = reinterpret_cast<sockaddr *>(&m_address);
        if (bind(m_server, address, size) != 0 || listen(m_server, 8) != 0 ||
            getsockname(m_server, address, &size) != 0)
            qFatal("no server");
    }
    ~Bait()
    {
        close(m_watch);
        close(m_server);
    }
    Q_DISABLE_COPY_MOVE(Bait)

    static QByteArray secret() { return "what only the file says"; }
    QString path() const { return m_dir.filePath(QStringLiteral("bait.txt")); }
    QByteArray fileUrl() const { return "file://" + path().toUtf8(); }
    QByteArray webUrl() const
    {
        return "http://127.0.0.1:" + QByteArray::number(ntohs(m_address.sin_port)) + "/bait.png";
    }
    const sockaddr_in &address() const { return m_address; }

    /// Since the last call.
    bool fileWasOpened()
    {
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
    }
    bool serverWasReached()
    {
        pollfd waiting{m_server, POLLIN, 0};
        return poll(&waiting, 1, 20) > 0;
    }

private:
    QTemporaryDir m_dir;
    sockaddr_in m_address{};
    int m_watch = -1;
    int m_server = -1;
};

} // namespace pullquote::test
