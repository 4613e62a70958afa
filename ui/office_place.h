// OfficePlace: the database of an office, as a person names it: server, database, and who enters.
#pragma once

#include <QString>
#include <optional>

namespace xw::ui
{

/// The setting that says whether what an office holds is kept on this computer, for a start without its
/// server: true, where nothing was said.
inline const QString keepsOfficeCopy = QStringLiteral("office/keepsCopy");

struct OfficePlace {
    QString host; ///< a name, an address, or the folder of a socket on this computer
    int port = 0; ///< 0: the usual one
    QString database;
    QString login;
    QString authority; ///< file of the CA that the server's certificate is judged by; empty: the system's

    /// postgresql://login@host:port/database?sslrootcert=…, never with a password. What fromAddress() reads.
    [[nodiscard]] QString address() const;
    /// For people: "database · host".
    [[nodiscard]] QString label() const;
    /// nullopt: no address of a server. A password in it is left out; options that no field shows are, too.
    [[nodiscard]] static std::optional<OfficePlace> fromAddress(const QString &address);
    bool operator==(const OfficePlace &) const = default;
};

} // namespace xw::ui
