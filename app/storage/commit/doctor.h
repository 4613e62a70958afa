// Doctor: checks a workspace whole and says, check by check, what holds and what does not. Reads only.
#pragma once

#include "domain/store.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

/// `expectedSchema` is what Dialect::describeSchema says of a fresh database. A check that cannot be carried
/// out has failed. ErrorCode::Cancelled through `job`, which may be null.
[[nodiscard]] Result<std::vector<DoctorFinding>> examine(Connection &connection,
                                                         const QStringList &expectedSchema, Job *job);

} // namespace xw::storage
