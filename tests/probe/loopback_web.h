// LoopbackWeb: servers on this machine that answer as a test wants: late, wrongly, endlessly, with a broken
// certificate. One port a site; a thread a connection.
#pragma once

#include "probe/visit.h"

#include <QByteArray>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace xw::testkit
{

/// What a request said.
struct Asked {
    QByteArray method, target;
    QByteArray headers; ///< lines, names as they came
};

/// One connection, seen from the server. Everything returns false once the other side or the test has gone.
class Peer
{
public:
    virtual ~Peer() = default;
    virtual bool read(Asked &asked) = 0;
    virtual bool write(const QByteArray &bytes) = 0;
    /// Ends early when the test ends or the other side hangs up.
    virtual bool rest(int ms) = 0;
    /// Closes so that the other side sees a reset.
    virtual void reset() = 0;

    bool answer(int status, const QByteArray &body, const QByteArray &headers = {});
    bool html(const QByteArray &body, const QByteArray &headers = {});
};

/// Which certificate and protocol a site has.
enum class Tls { None, Good, Expired, NotYetValid, WrongName, SelfSigned, UnknownIssuer, OldProtocol };

class LoopbackWeb
{
public:
    using Answer = std::function<void(Peer &)>;

    LoopbackWeb();
    ~LoopbackWeb();
    LoopbackWeb(const LoopbackWeb &) = delete;
    LoopbackWeb &operator=(const LoopbackWeb &) = delete;

    /// A new site; returns its port. The answer is called once a connection.
    quint16 site(Answer answer, Tls tls = Tls::None);
    /// A site whose every request is answered by this, connections kept.
    quint16 pages(std::function<void(Peer &, const Asked &)> page, Tls tls = Tls::None);
    /// A port on which nothing listens.
    quint16 nobody();
    /// PEM of the authority that Good certificates come from.
    [[nodiscard]] QByteArray authorityFile() const;
    [[nodiscard]] static QByteArray url(quint16 port, const QByteArray &path = "/", Tls tls = Tls::None);
    [[nodiscard]] int connections() const;

private:
    struct Listener;
    struct Certificates;
    void accept();

    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::unique_ptr<Certificates> m_certificates;
    mutable std::mutex m_mutex;
    std::vector<std::thread> m_threads;
    std::atomic<int> m_connections{0};
    int m_epoll = -1, m_stop[2] = {-1, -1};
    std::vector<int> m_held;
    std::thread m_acceptor;
};

} // namespace xw::testkit
