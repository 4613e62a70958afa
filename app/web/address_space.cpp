#include "web/address_space.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{
struct Net {
    const char *address;
    int prefix;
    Space space;
};

constexpr std::array nets{
    Net{"0.0.0.0", 8, Space::Loopback},     Net{"127.0.0.0", 8, Space::Loopback},
    Net{"10.0.0.0", 8, Space::Private},     Net{"100.64.0.0", 10, Space::Private},
    Net{"169.254.0.0", 16, Space::Private}, Net{"172.16.0.0", 12, Space::Private},
    Net{"192.0.0.0", 24, Space::Private},   Net{"192.168.0.0", 16, Space::Private},
    Net{"198.18.0.0", 15, Space::Private},  Net{"224.0.0.0", 4, Space::Private},
    Net{"240.0.0.0", 4, Space::Private},    Net{"::1", 128, Space::Loopback},
    Net{"::", 128, Space::Loopback},        Net{"fc00::", 7, Space::Private},
    Net{"fe80::", 10, Space::Private},      Net{"fec0::", 10, Space::Private},
    Net{"ff00::", 8, Space::Private},
};

/// The IPv4 address that an IPv6 one carries; null: none.
QHostAddress carried(const QHostAddress &address)
{
    bool mapped = false;
    if (const quint32 v4 = address.toIPv4Address(&mapped); mapped)
        return QHostAddress(v4);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto at = [&bytes](int i) {
        return quint32(bytes[i]) << 24 | quint32(bytes[i + 1]) << 16 | quint32(bytes[i + 2]) << 8 |
               bytes[i + 3];
    };
    if (at(0) >> 16 == 0x2002) // 6to4
        return QHostAddress(at(2));
    if (at(0) == 0x0064ff9b) // NAT64
        return QHostAddress(at(12));
    if (at(0) == 0 && at(4) == 0 && at(8) == 0 && at(12) > 1) // "compatible", long given up
        return QHostAddress(at(12));
    return {};
}
} // namespace

Space spaceOf(const QHostAddress &address)
{
    if (address.isNull())
        return Space::Unknown;
    QHostAddress plain = address;
    plain.setScopeId({});
    if (plain.protocol() == QAbstractSocket::IPv6Protocol)
        if (const QHostAddress inner = carried(plain); !inner.isNull())
            plain = inner;
    for (const Net &net : nets)
        if (plain.isInSubnet(QHostAddress(QLatin1String(net.address)), net.prefix))
            return net.space;
    return Space::Public;
}

Space spaceOf(const QList<QHostAddress> &addresses)
{
    Space innermost = Space::Unknown;
    for (const QHostAddress &address : addresses)
        innermost = std::max(innermost, spaceOf(address));
    return innermost;
}

std::optional<Space> spaceWithoutAsking(const QString &host)
{
    QString name = host.toLower();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (const QHostAddress address(name); !address.isNull())
        return spaceOf(address);
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name == u"localhost" || name.endsWith(u".localhost") || name == u"localhost.localdomain")
        return Space::Loopback;
    return {};
}

} // namespace xw::web
