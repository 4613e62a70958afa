// PostgresStore: a workspace in a schema of a PostgreSQL database, for an office of several people. A commit
// is answered when the server has it on its disk. Many programs may write: commits follow one another on the
// server, and what others wrote since is never written over (Transaction::basedOn).
#pragma once

#include "storage/postgres/postgres_address.h"
#include "storage/sqlite/sqlite_store.h"

namespace xw::storage
{

/// Blocks until the workspace is open and of today's format. Create: fills an empty database; Conflict where
/// there is a workspace already. Existing: brings an older format up to date, which only its owner may.
/// Errors: Usage (address, name, password), Network, NotFound (no database, or no workspace in it), Newer,
/// Unsupported (an older format, opened for reading).
[[nodiscard]] Result<std::shared_ptr<Store>> openPostgres(const QString &address, OpenMode mode);

} // namespace xw::storage
