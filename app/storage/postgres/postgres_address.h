// PostgresAddress: postgresql://user:password@host:port/database?sslmode=… taken apart, with what this
// program asks of a connection: off this computer it is encrypted, and the server proves who it is.
#pragma once

#include "base/error.h"

#include <QList>

namespace xw::storage
{

struct PostgresAddress {
    QString host; ///< a name, an address, or the folder of a socket; empty: libpq's own
    int port = 0; ///< 0: libpq's own
    QString database, user, password;
    QList<std::pair<QString, QString>> settings; ///< further ones, by libpq's names

    /// The settings as QSqlDatabase::setConnectOptions takes them.
    [[nodiscard]] QString options() const;

    /// For people: without the password.
    [[nodiscard]] QString shown() const;
    /// Usage: no such address, or an option that would let anybody read along. `host=/folder` in the query
    /// names a socket's folder, as libpq has it.
    [[nodiscard]] static Result<PostgresAddress> parse(const QString &address);
};

/// Whether a place means a server.
[[nodiscard]] bool isPostgresAddress(const QString &location);

} // namespace xw::storage
