// Loader: a workspace's rows as the values of the port. Reads only.
#pragma once

#include "domain/store.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

[[nodiscard]] Result<RegisterSnapshot> loadRegister(Connection &connection);
[[nodiscard]] Result<RoundSnapshot> loadRound(Connection &connection, RoundId round);
/// As Store::changesSince.
[[nodiscard]] Result<Changes> loadChanges(Connection &connection, qint64 sequence);
/// ErrorCode::NotFound, or Damaged where the bytes do not match the digest.
[[nodiscard]] Result<QByteArray> loadBlob(Connection &connection, const QByteArray &sha256);

} // namespace xw::storage
