#include "probe/fetch/resolver.h"

#include <QHash>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace xw::probe
{

struct Resolver::Shared {
    std::mutex mutex;
    std::condition_variable more;
    std::deque<QByteArray> names;
    Answer answer; ///< empty: the resolver has gone
    int threads = 0;
    int idle = 0;
    int most = 0;
};

namespace
{

Resolved addressesOf(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    Resolved resolved;
    if (const int failed = getaddrinfo(host.constData(), nullptr, &hints, &found); failed) {
#ifdef _WIN32
        resolved.why = QString::fromWCharArray(gai_strerrorW(failed)).trimmed().toUtf8();
#else
        resolved.why = gai_strerror(failed);
#endif
        return resolved;
    }
    for (const addrinfo *one = found; one; one = one->ai_next)
        if (const auto address = Address::from(one->ai_addr))
            resolved.addresses.push_back(*address);
    freeaddrinfo(found);
    return resolved;
}

} // namespace

Resolver::Resolver(Answer answer, int threads) : m_shared(std::make_shared<Shared>())
{
    m_shared->answer = std::move(answer);
    m_shared->most = threads;
}

Resolver::~Resolver()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->answer = nullptr;
    m_shared->names.clear();
    m_shared->more.notify_all();
}

std::optional<Resolved> Resolver::lookUp(const QByteArray &host)
{
    if (const auto literal = Address::fromText(host))
        return Resolved{{*literal}, {}};
    if (namedKind(host) == AddressKind::Loopback)
        return Resolved{{*Address::fromText("127.0.0.1"), *Address::fromText("::1")}, {}};
    const std::lock_guard lock(m_shared->mutex);
    m_shared->names.push_back(host);
    if (m_shared->idle > 0 || m_shared->threads >= m_shared->most) {
        m_shared->more.notify_one();
        return std::nullopt;
    }
    ++m_shared->threads;
    std::thread([shared = m_shared] {
        std::unique_lock held(shared->mutex);
        while (shared->answer) {
            if (shared->names.empty()) {
                ++shared->idle;
                shared->more.wait(held);
                --shared->idle;
                continue;
            }
            const QByteArray name = shared->names.front();
            shared->names.pop_front();
            held.unlock();
            Resolved found = addressesOf(name);
            held.lock();
            // Under the lock: the resolver's end waits for an answer that is being given, for no other.
            if (shared->answer)
                shared->answer(name, std::move(found));
        }
    }).detach();
    return std::nullopt;
}

} // namespace xw::probe
