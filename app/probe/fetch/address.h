// Address: one address of a host, and whether a visit may go there. A register, a redirect or a name server
// must not lead the program into the machine or the network that it runs in.
#pragma once

#include <QByteArray>
#include <array>
#include <optional>

struct sockaddr;

namespace xw::probe
{

/// Public: anywhere else. Never: no host has it (0.0.0.0, multicast, broadcast).
enum class AddressKind : quint8 { Public, Loopback, LinkLocal, Private, Never };

struct Address {
    bool v6 = false;
    std::array<quint8, 16> bytes{};

    [[nodiscard]] static std::optional<Address> from(const sockaddr *address);
    /// "10.0.0.1", "::1" or "[::1]"; nullopt for a name.
    [[nodiscard]] static std::optional<Address> fromText(const QByteArray &text);
    [[nodiscard]] QByteArray text() const;
    /// An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) is judged as what it leads to.
    [[nodiscard]] AddressKind kind() const;
    friend bool operator==(const Address &, const Address &) = default;
};

/// The kind that the register's own host names: an address, or localhost. Public for any other name.
[[nodiscard]] AddressKind namedKind(const QByteArray &host);

/// May a visit to a site whose register entry names `registered` go to an address of this kind?
[[nodiscard]] bool mayVisit(AddressKind kind, AddressKind registered, bool allowPrivate);

} // namespace xw::probe
