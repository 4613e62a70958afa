// Which store a place means: a path is a SQLite file; postgresql://… is a server.
#pragma once

#include "domain/store.h"
#include "storage/sqlite/sqlite_store.h"

namespace xw
{

/// `location`: the path of a .xunwang file, or an address postgresql://user@host/database of a server. Errors
/// as openSqlite(); of a server also Network, and Usage for an address, a name or a password that is wrong.
[[nodiscard]] Result<std::shared_ptr<Store>> openStore(const QString &location, OpenMode mode);

} // namespace xw
