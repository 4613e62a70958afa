#include "probe/loopback_web.h"

#include "probe/loopback_tls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <arpa/inet.h>
#include <csignal>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace xw::testkit
{

struct LoopbackWeb::Listener {
    int socket = -1;
    Answer answer;
    SSL_CTX *tls = nullptr;
};

struct LoopbackWeb::Certificates {
    QTemporaryFile file;
};

namespace
{

class SocketPeer final : public Peer
{
public:
    SocketPeer(int socket, SSL_CTX *tls, int stop) : m_socket(socket), m_stop(stop)
    {
        if (!tls)
            return;
        m_ssl = SSL_new(tls);
        SSL_set_fd(m_ssl, socket);
        m_good = SSL_accept(m_ssl) == 1;
    }
    ~SocketPeer() override
    {
        if (m_ssl) {
            if (m_good && m_socket >= 0)
                SSL_shutdown(m_ssl);
            SSL_free(m_ssl);
        }
        if (m_socket >= 0)
            close(m_socket);
    }

    bool read(Asked &asked) override
    {
        while (m_good) {
            if (const qsizetype end = m_buffer.indexOf("\r\n\r\n"); end >= 0) {
                const QByteArray head = m_buffer.left(end);
                m_buffer.remove(0, end + 4);
                const qsizetype line = head.indexOf("\r\n");
                const auto words = head.left(line).split(' ');
                asked = {words.value(0), words.value(1), line < 0 ? QByteArray() : head.mid(line + 2)};
                return true;
            }
            if (!more())
                return false;
        }
        return false;
    }

    bool write(const QByteArray &bytes) override
    {
        const char *data = bytes.constData();
        qsizetype left = bytes.size();
        while (m_good && left > 0) {
            const auto sent = m_ssl ? SSL_write(m_ssl, data, int(left))
                                    : ::send(m_socket, data, size_t(left), MSG_NOSIGNAL);
            if (sent <= 0)
                return m_good = false;
            data += sent;
            left -= sent;
        }
        return m_good;
    }

    bool rest(int ms) override
    {
        pollfd both[] = {{m_stop, POLLIN, 0}, {m_socket, POLLRDHUP, 0}};
        return m_good = m_good && poll(both, 2, ms) == 0;
    }

    void reset() override
    {
        const linger hard{1, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close(m_socket);
        m_socket = -1;
        m_good = false;
    }

private:
    bool more()
    {
        if (!m_ssl || SSL_pending(m_ssl) == 0) {
            pollfd both[] = {{m_stop, POLLIN, 0}, {m_socket, POLLIN, 0}};
            if (poll(both, 2, 60'000) <= 0 || both[0].revents)
                return m_good = false;
        }
        char data[8192];
        const auto got = m_ssl ? SSL_read(m_ssl, data, sizeof data) : ::recv(m_socket, data, sizeof data, 0);
        if (got <= 0)
            return m_good = false;
        m_buffer.append(data, got);
        return true;
    }

    int m_socket;
    int m_stop;
    SSL *m_ssl = nullptr;
    bool m_good = true;
    QByteArray m_buffer;
};

int listenOn(quint16 &port, bool listening)
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(made, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        (listening && listen(made, 512) != 0))
        qFatal("no port on loopback");
    getsockname(made, reinterpret_cast<sockaddr *>(&address), &size);
    port = ntohs(address.sin_port);
    return made;
}

} // namespace

bool Peer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

bool Peer::html(const QByteArray &body, const QByteArray &headers)
{
    return answer(200, body, "Content-Type: text/html; charset=utf-8\r\n" + headers);
}

LoopbackWeb::LoopbackWeb() : m_certificates(std::make_unique<Certificates>())
{
    std::signal(SIGPIPE, SIG_IGN);
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    if (pipe(m_stop) != 0)
        qFatal("no pipe");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_stop[0], &event);
    m_acceptor = std::thread([this] { accept(); });
}

LoopbackWeb::~LoopbackWeb()
{
    (void)!::write(m_stop[1], "x", 1);
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    for (const auto &listener : m_listeners) {
        close(listener->socket);
        SSL_CTX_free(listener->tls);
    }
    for (const int held : m_held)
        close(held);
    close(m_stop[0]);
    close(m_stop[1]);
    close(m_epoll);
}

void LoopbackWeb::accept()
{
    for (;;) {
        epoll_event events[64];
        const int count = epoll_wait(m_epoll, events, 64, -1);
        for (int i = 0; i < count; ++i) {
            const auto *listener = static_cast<Listener *>(events[i].data.ptr);
            if (!listener)
                return;
            const int socket = ::accept4(listener->socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                continue;
            const int yes = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            ++m_connections;
            const std::lock_guard lock(m_mutex);
            m_threads.emplace_back([listener, socket, stop = m_stop[0]] {
                SocketPeer peer(socket, listener->tls, stop);
                listener->answer(peer);
            });
        }
    }
}

quint16 LoopbackWeb::site(Answer answer, Tls tls)
{
    auto listener = std::make_unique<Listener>();
    quint16 port = 0;
    listener->socket = listenOn(port, true);
    listener->answer = std::move(answer);
    listener->tls = tls == Tls::None ? nullptr : serverContext(tls);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = listener.get();
    m_listeners.push_back(std::move(listener));
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listeners.back()->socket, &event);
    return port;
}

quint16 LoopbackWeb::pages(std::function<void(Peer &, const Asked &)> page, Tls tls)
{
    return site(
        [page = std::move(page)](Peer &peer) {
            Asked asked;
            while (peer.read(asked))
                page(peer, asked);
        },
        tls);
}

quint16 LoopbackWeb::nobody()
{
    quint16 port = 0;
    m_held.push_back(listenOn(port, false)); // bound, so that nobody else gets it
    return port;
}

QByteArray LoopbackWeb::authorityFile() const
{
    if (!m_certificates->file.isOpen()) {
        if (!m_certificates->file.open())
            qFatal("no file for the test authority");
        m_certificates->file.write(authorityPem());
        m_certificates->file.flush();
    }
    return QFile::encodeName(m_certificates->file.fileName());
}

QByteArray LoopbackWeb::url(quint16 port, const QByteArray &path, Tls tls)
{
    return (tls == Tls::None ? "http://127.0.0.1:" : "https://127.0.0.1:") + QByteArray::number(port) + path;
}

int LoopbackWeb::connections() const
{
    return m_connections;
}

} // namespace xw::testkit
