// PostgresLease: an advisory lock of the server, on a connection of its own: gone with the connection,
// however that ended, so that nobody need take anything back.
#pragma once

#include "domain/store.h"
#include "storage/postgres/postgres_address.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

/// Store::lease.
[[nodiscard]] Result<std::unique_ptr<Lease>> leaseOn(const PostgresAddress &address, const QString &what);
/// Store::leaseHolder.
[[nodiscard]] Result<QString> leaseHolderOn(Connection &connection, const QString &what);

} // namespace xw::storage
