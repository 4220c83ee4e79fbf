#include "ui/desktop/doorbell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace pullquote {

namespace {

constexpr int patience = 3000;         ///< ms to wait for an answer
constexpr int arrival = 200;           ///< ms to wait for the words of somebody who has rung
constexpr qsizetype longest = 1 << 16; ///< bytes of a ring
constexpr char taken[] = "taken";

/// A socket that keeps messages apart, closed when it goes.
class Socket {
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    bool send(const QByteArray &bytes) const
    {
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT) ==
               bytes.size();
    }
    /// Empty when nothing comes in time.
    QByteArray receive(int milliseconds) const
    {
        pollfd waiting{m_descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, milliseconds) <= 0)
            return {};
        QByteArray bytes(longest, Qt::Uninitialized);
        const ssize_t size = ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
        return bytes.first(qMax(ssize_t(0), size));
    }

private:
    int m_descriptor;
};

QByteArray toBytes(const Doorbell::Ring &ring)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("open"), QJsonArray::fromStringList(ring.projects)},
                                     {QStringLiteral("activation"), QString::fromLatin1(ring.activation)}})
        .toJson(QJsonDocument::Compact);
}

Doorbell::Ring fromBytes(const QByteArray &bytes)
{
    const QJsonObject said = QJsonDocument::fromJson(bytes).object();
    Doorbell::Ring ring{{}, said.value(u"activation").toString().toLatin1()};
    for (const QJsonValue &path : said.value(u"open").toArray())
        ring.projects.append(path.toString());
    return ring;
}

/// False when the path is too long for a socket.
bool setAddress(sockaddr_un &address, const QByteArray &path)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof(address.sun_path)))
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return true;
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
}

} // namespace

Doorbell::Doorbell(const QString &folder, const QString &name)
    : m_path(QFile::encodeName(folder + u'/' + name))
{
}

Doorbell::~Doorbell()
{
    if (m_listener >= 0) {
        ::unlink(m_path.constData());
        ::close(m_listener);
    }
    if (m_lock >= 0)
        ::close(m_lock); // and with it the lock goes
}

bool Doorbell::listen()
{
    m_lock = ::open((m_path + ".lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        return false;
    sockaddr_un address;
    m_listener = newSocket();
    if (m_listener < 0 || !setAddress(address, m_path))
        return false;
    ::unlink(m_path.constData()); // what a program that died has left
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0 ||
        ::listen(m_listener, 16) != 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_listener, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Doorbell::answer);
    return true;
}

int Doorbell::connected() const
{
    sockaddr_un address;
    if (!setAddress(address, m_path))
        return -1;
    const int descriptor = newSocket();
    if (descriptor >= 0 &&
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

bool Doorbell::ring(const Ring &ring) const
{
    const QByteArray bytes = toBytes(ring);
    if (bytes.size() > longest)
        return false; // it would arrive cut off
    // The one that runs may have its lock and not its socket yet.
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (const int descriptor = connected(); descriptor >= 0) {
            const Socket socket(descriptor);
            return socket.send(bytes) && socket.receive(patience) == taken;
        }
        ::poll(nullptr, 0, 20);
    }
    return false;
}

void Doorbell::answer()
{
    const Socket socket(::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC));
    const QByteArray bytes = socket.receive(arrival);
    if (!bytes.isEmpty() && socket.send(taken))
        emit rang(fromBytes(bytes));
}

} // namespace pullquote
