// WorkspaceFile: the rules about the file itself, before and around the database in it: does it exist, may it
// be written, is it ours, who else has it open.
#pragma once

#include "storage/sql/migrations.h"
#include "storage/sqlite/sqlite_dialect.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/sqlite/workspace_lock.h"

#include <memory>

namespace xw::storage
{

struct WorkspaceFile {
    FilePlace place;
    std::unique_ptr<WorkspaceLock> lock; ///< null: read only. Goes last, after the connection
    std::unique_ptr<Connection> connection;
};

/// See openSqlite(). Called on the thread that will own the connection.
[[nodiscard]] Result<WorkspaceFile> openWorkspaceFile(const QString &path, OpenMode mode,
                                                      const SqliteOptions &options);

/// What describeSchema() says of a workspace that was made just now.
[[nodiscard]] Result<QStringList> freshSqliteSchema();

} // namespace xw::storage
