// Which part of the network an address belongs to. What a site of the public network may not reach from here:
// this machine, and the private networks that it stands in.
#pragma once

#include <QHostAddress>
#include <QList>
#include <optional>

namespace xw::web
{

/// From the outside inwards: whoever stands further outside reaches nothing further inside.
enum class Space : quint8 { Unknown, Public, Private, Loopback };

/// By the registries of special-purpose addresses (RFC 6890, with 100.64.0.0/10 of RFC 6598): what is not
/// routed on the public network is Private; 0.0.0.0 and :: lead to this machine. IPv4 within IPv6 (mapped,
/// 6to4, NAT64) counts as what it carries.
[[nodiscard]] Space spaceOf(const QHostAddress &address);
/// The innermost; Unknown where there is none.
[[nodiscard]] Space spaceOf(const QList<QHostAddress> &addresses);
/// Of a host that needs no question: an address, or a name that always means this machine (localhost).
[[nodiscard]] std::optional<Space> spaceWithoutAsking(const QString &host);

} // namespace xw::web
