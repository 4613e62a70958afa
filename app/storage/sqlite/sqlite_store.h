// SqliteStore: a workspace as one SQLite file. A commit is answered when it is on the disk (write-ahead log,
// synced each time), and lies in the one file within a second, so that a copy of it holds everything. One
// program at a time may write; others may read meanwhile, also where nothing may be written.
#pragma once

#include "domain/store.h"

#include <memory>

namespace xw
{

enum class OpenMode {
    Create,   ///< makes the file; an existing one is refused
    Existing, ///< opens to read and write; only one program at a time
    ReadOnly, ///< opens to read, also while another program writes; commit() is refused
};

struct SqliteOptions {
    int busyTimeoutMs = 5000; ///< how long to wait for a program that writes with another tool
    int lockWaitMs = 10'000;  ///< how long to wait for a program that holds the workspace for a moment
    int maxPages = 0;         ///< ceiling of the file in pages of 4096 bytes; 0: the disk
    bool native = true;       ///< false: everything through Qt's driver, slower
};

/// Blocks until the workspace is open and of today's format. What can go wrong: NotFound (no such file or
/// folder), Format (not a workspace), Damaged, Newer (made by a newer program), Io (permission, disk),
/// Conflict (open elsewhere, or the file exists already). Whatever goes wrong, an existing file stays as it
/// was.
[[nodiscard]] Result<std::shared_ptr<Store>> openSqlite(const QString &path, OpenMode mode,
                                                        const SqliteOptions &options = {});

} // namespace xw
