#include "probe/fetch/address.h"

#include <algorithm>
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace xw::probe
{

namespace
{

AddressKind kindOfV4(const quint8 *a)
{
    if (a[0] == 127)
        return AddressKind::Loopback;
    if (a[0] == 0 || a[0] >= 224)
        return AddressKind::Never;
    if (a[0] == 169 && a[1] == 254)
        return AddressKind::LinkLocal;
    // RFC 1918, the carriers' shared block (RFC 6598), benchmarks (RFC 2544) and protocol assignments.
    const bool inner = a[0] == 10 || (a[0] == 172 && (a[1] & 0xf0) == 16) || (a[0] == 192 && a[1] == 168) ||
                       (a[0] == 100 && (a[1] & 0xc0) == 64) || (a[0] == 198 && (a[1] & 0xfe) == 18) ||
                       (a[0] == 192 && a[1] == 0 && a[2] == 0);
    return inner ? AddressKind::Private : AddressKind::Public;
}

bool startsWith(const std::array<quint8, 16> &bytes, std::initializer_list<quint8> prefix)
{
    return std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

} // namespace

std::optional<Address> Address::from(const sockaddr *address)
{
    Address made;
    if (address->sa_family == AF_INET) {
        sockaddr_in v4;
        std::memcpy(&v4, address, sizeof v4);
        std::memcpy(made.bytes.data(), &v4.sin_addr, 4);
    } else if (address->sa_family == AF_INET6) {
        sockaddr_in6 v6;
        std::memcpy(&v6, address, sizeof v6);
        std::memcpy(made.bytes.data(), &v6.sin6_addr, 16);
        made.v6 = true;
    } else {
        return std::nullopt;
    }
    return made;
}

std::optional<Address> Address::fromText(const QByteArray &text)
{
    Address made;
    if (inet_pton(AF_INET, text.constData(), made.bytes.data()) == 1)
        return made;
    QByteArray bare = text.startsWith('[') && text.endsWith(']') ? text.mid(1, text.size() - 2) : text;
    bare = bare.left(bare.indexOf('%') < 0 ? bare.size() : bare.indexOf('%'));
    made.bytes.fill(0);
    made.v6 = true;
    if (inet_pton(AF_INET6, bare.constData(), made.bytes.data()) == 1)
        return made;
    return std::nullopt;
}

QByteArray Address::text() const
{
    char buffer[INET6_ADDRSTRLEN] = {};
    inet_ntop(v6 ? AF_INET6 : AF_INET, bytes.data(), buffer, sizeof buffer);
    return buffer;
}

AddressKind Address::kind() const
{
    if (!v6)
        return kindOfV4(bytes.data());
    if (startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})) {
        if (bytes[12] == 0 && bytes[13] == 0 && bytes[14] == 0)
            return bytes[15] == 1 ? AddressKind::Loopback : AddressKind::Never;
        return kindOfV4(bytes.data() + 12);
    }
    if (startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}) ||
        startsWith(bytes, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}))
        return kindOfV4(bytes.data() + 12);
    if (startsWith(bytes, {0x20, 0x02}))
        return kindOfV4(bytes.data() + 2);
    if (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80)
        return AddressKind::LinkLocal;
    if ((bytes[0] & 0xfe) == 0xfc || (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0xc0))
        return AddressKind::Private;
    return bytes[0] == 0xff ? AddressKind::Never : AddressKind::Public;
}

AddressKind namedKind(const QByteArray &host)
{
    if (host == "localhost" || host.endsWith(".localhost"))
        return AddressKind::Loopback;
    const auto literal = Address::fromText(host);
    return literal ? literal->kind() : AddressKind::Public;
}

bool mayVisit(AddressKind kind, AddressKind registered, bool allowPrivate)
{
    switch (kind) {
    case AddressKind::Public:
        return true;
    case AddressKind::Never:
        return false;
    case AddressKind::Loopback:
    case AddressKind::LinkLocal:
    case AddressKind::Private:
        break;
    }
    return allowPrivate || kind == registered;
}

} // namespace xw::probe
