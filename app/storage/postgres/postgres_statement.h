// PostgresStatement: a Statement over libpq, on the connection that Qt's driver opened. QSqlQuery makes a
// QVariant and a text of every number of a long answer: a client's start would take twice as long.
#pragma once

#include "storage/sql/statement.h"

#include <QSqlDatabase>

namespace xw::storage
{

/// Null where the driver was not built on libpq, or this program was built without it.
[[nodiscard]] Outcome<std::unique_ptr<Statement>> preparePostgres(const QSqlDatabase &database,
                                                                  const QString &sql);

} // namespace xw::storage
