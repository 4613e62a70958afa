// NativeStatement: a Statement over SQLite's own interface. QSqlQuery spends some 6 µs a row on its
// bookkeeping, three times what SQLite takes to write it; here there is none. Only for a connection that this
// program's SQLite opened: Qt may carry a copy of its own, and a handle of one copy must never meet the code
// of another.
#pragma once

#include "storage/sql/bulk_insert.h"

#include <QSqlDatabase>

struct sqlite3;

namespace xw::storage
{

/// Opens a QSQLITE database and says whether the library that opened it is the one that this program links.
/// False where the program was built without it; the database is open then too, or its lastError() is set.
[[nodiscard]] bool openNative(QSqlDatabase &database);

/// Only where openNative() said true.
[[nodiscard]] Outcome<std::unique_ptr<Statement>> prepareNative(const QSqlDatabase &database,
                                                                const QString &sql);
/// The same for an INSERT of one row. Null where the program was built without SQLite's own interface.
[[nodiscard]] Outcome<std::unique_ptr<BulkInsert>> prepareNativeBulk(const QSqlDatabase &database,
                                                                     const QString &insert);
/// Null where the driver is not SQLite's.
[[nodiscard]] sqlite3 *nativeHandle(const QSqlDatabase &database);

} // namespace xw::storage
