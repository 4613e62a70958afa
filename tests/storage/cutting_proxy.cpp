#include "cutting_proxy.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

struct Pair {
    int client = -1;
    int server = -1;
    int within = 0; ///< of cutWithin(), when `left` was drawn
    int left = -1;  ///< bytes until the cut
    bool isGone = false;
};

sockaddr_un placeOf(const QByteArray &path)
{
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    std::memcpy(place.sun_path, path.constData(), std::min(sizeof(place.sun_path) - 1, size_t(path.size())));
    return place;
}

bool sendAll(int to, const char *bytes, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= sent;
    }
    return true;
}

/// What is there goes over; false: the connection ends here.
bool passOn(Pair &pair, int from, int to)
{
    char bytes[8192];
    ssize_t size = ::recv(from, bytes, sizeof bytes, MSG_DONTWAIT);
    if (size <= 0)
        return false;
    const bool isCut = pair.left >= 0 && size >= pair.left;
    if (isCut)
        size = pair.left;
    if (pair.left >= 0)
        pair.left -= int(size);
    return sendAll(to, bytes, size) && !isCut;
}

} // namespace

CuttingProxy::CuttingProxy(const QString &folder, quint32 seed)
    : m_server((folder + u"/.s.PGSQL.5432"_s).toUtf8())
{
    m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un place = placeOf(m_folder.filePath(u".s.PGSQL.5432"_s).toUtf8());
    if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0 ||
        ::listen(m_listening, 16) != 0)
        qFatal("the proxy has no socket");
    m_thread = std::thread([this, seed] { run(seed); });
}

CuttingProxy::~CuttingProxy()
{
    m_ends = true;
    m_thread.join();
    ::close(m_listening);
}

void CuttingProxy::run(quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<Pair> pairs;
    while (!m_ends) {
        std::vector<pollfd> waiting{{m_listening, POLLIN, 0}};
        for (const Pair &pair : pairs) {
            waiting.push_back({pair.client, POLLIN, 0});
            waiting.push_back({pair.server, POLLIN, 0});
        }
        ::poll(waiting.data(), nfds_t(waiting.size()), 20);
        const int within = m_within;
        for (size_t i = 0; i < pairs.size(); ++i) {
            Pair &pair = pairs[i];
            if (pair.within != within) {
                pair.within = within;
                pair.left = within > 0 ? int(random.bounded(within)) : -1;
            }
            bool goesOn = m_isOpen;
            if (goesOn && waiting[2 * i + 1].revents != 0)
                goesOn = passOn(pair, pair.client, pair.server);
            if (goesOn && waiting[2 * i + 2].revents != 0)
                goesOn = passOn(pair, pair.server, pair.client);
            if (goesOn)
                continue;
            m_cuts += pair.left == 0 || !m_isOpen;
            ::close(pair.client);
            ::close(pair.server);
            pair.isGone = true;
        }
        std::erase_if(pairs, [](const Pair &pair) { return pair.isGone; });
        if (waiting.front().revents == 0)
            continue;
        Pair pair;
        pair.client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        pair.server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un server = placeOf(m_server);
        if (m_isOpen && pair.client >= 0 &&
            ::connect(pair.server, reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0) {
            pairs.push_back(pair);
            continue;
        }
        ::close(pair.client);
        ::close(pair.server);
    }
    for (const Pair &pair : pairs) {
        ::close(pair.client);
        ::close(pair.server);
    }
}

} // namespace xw::testkit
