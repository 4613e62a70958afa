// A whole workspace from one database into another, row by row and without a change: seals, entries and the
// audit chain with them, so that the newest entry proves of the copy what it proved of the original.
#pragma once

#include "storage/sql/connection.h"

namespace xw::storage
{

/// Into an empty workspace of today's format; in one transaction on both sides. How many rows. Damaged: what
/// arrived is not what the newest audit entry says.
[[nodiscard]] Result<qint64> copyWorkspace(Connection &from, Connection &to);
/// Into a new workspace file. Its size. Conflict: there is a file of this name.
[[nodiscard]] Result<qint64> exportWorkspace(Connection &from, const QString &target);

} // namespace xw::storage
