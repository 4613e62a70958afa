// The libpq connection below one that Qt's driver opened, and what is made of its answers. For the parts of
// this folder that speak to libpq themselves.
#pragma once

#include "storage/sql/statement.h"

#include <QSqlDatabase>

#ifdef XUNWANG_LIBPQ

#include <libpq-fe.h>
#include <memory>

namespace xw::storage
{

struct ClearResult {
    void operator()(PGresult *result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, ClearResult>;

/// nullptr: the driver was not built on libpq.
[[nodiscard]] PGconn *postgresHandle(const QSqlDatabase &database);
/// `result` may be null: the link is lost.
[[nodiscard]] Fault postgresFault(PGconn *connection, const PGresult *result);

} // namespace xw::storage

#endif
