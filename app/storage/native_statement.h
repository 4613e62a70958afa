// NativeStatement: a Statement over SQLite's own interface. QSqlQuery spends some 6 µs a row on its
// bookkeeping, three times what SQLite takes to write it; here there is none. Only for a connection that this
// program's SQLite opened: Qt may carry a copy of its own, and a handle of one copy must never meet the code
// of another.
#pragma once

#include "storage/statement.h"

#include <QSqlDatabase>

namespace xw::storage
{

/// Opens a QSQLITE database and says whether the library that opened it is the one that this program links.
/// False where the program was built without it; the database is open then too, or its lastError() is set.
[[nodiscard]] bool openNative(QSqlDatabase &database);

/// Only where openNative() said true.
[[nodiscard]] Outcome<std::unique_ptr<Statement>> prepareNative(const QSqlDatabase &database,
                                                                const QString &sql);

} // namespace xw::storage
