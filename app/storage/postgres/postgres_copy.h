// PostgresCopy: rows by COPY … FROM STDIN, as an import brings them.
#pragma once

#include "storage/sql/bulk_insert.h"

#include <QSqlDatabase>

namespace xw::storage
{

/// For an INSERT of one row into a table (… VALUES (?1, …)). Null where the driver was not built on libpq, or
/// this program was built without it.
[[nodiscard]] Outcome<std::unique_ptr<BulkInsert>> preparePostgresCopy(const QSqlDatabase &database,
                                                                       const QString &insert);

} // namespace xw::storage
