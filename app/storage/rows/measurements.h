// Measurements: the rows that stand beside the audit chain. See Store::append.
#pragma once

#include "domain/store.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

[[nodiscard]] Result<qint64> appendMeasurements(Connection &connection,
                                                const std::vector<Measurement> &measurements);
[[nodiscard]] Result<std::vector<Measurement>>
loadMeasurements(Connection &connection, const QString &channel, SubjectId subject, qint64 after, int limit);

} // namespace xw::storage
