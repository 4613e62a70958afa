// Which store a place means: a path is a SQLite file; postgresql://… will be a server.
#pragma once

#include "storage/sqlite/sqlite_store.h"

namespace xw
{

/// `location`: the path of a .xunwang file, or an address postgresql://user@host/database
/// (ErrorCode::Unsupported today). Errors as openSqlite().
[[nodiscard]] Result<std::shared_ptr<Store>> openStore(const QString &location, OpenMode mode);

} // namespace xw
