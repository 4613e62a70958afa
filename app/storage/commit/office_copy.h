// The copy of an office on a person's own computer, from which its rounds are read where the server cannot be
// reached at the start. A workspace file without the bytes of evidence, the measurements and all but the
// newest entry of the history: these stay on the server.
#pragma once

#include "base/job.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

/// Brings the file to what `from` holds: the rows that were written since its newest entry; a file that is
/// none, or of another office or history, is made anew. Blocks. How many rows. Cancelled (by `job`, which may
/// be null), Conflict: another program has it; else the errors of either side. The file is whole whatever
/// happens.
[[nodiscard]] Result<qint64> updateOfficeCopy(Connection &from, const QString &file, const Job *job);
/// The file with what SQLite and the workspace's lock keep beside it.
void removeOfficeCopy(const QString &file);

} // namespace xw::storage
