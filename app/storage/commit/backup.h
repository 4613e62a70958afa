// Backup: a consistent copy of a SQLite workspace while it is in use.
#pragma once

#include "storage/sql/connection.h"

namespace xw::storage
{

/// Writes the copy to `target` under a name of its own and renames it when it is whole: there is never half a
/// backup, and what a killed one left goes with the next. Only its owner may read it. Returns its size in
/// bytes. Refuses an existing target (Conflict); Io where it cannot be written.
[[nodiscard]] Result<qint64> backUp(Connection &connection, const QString &target);

} // namespace xw::storage
