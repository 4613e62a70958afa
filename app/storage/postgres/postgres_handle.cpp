#include "storage/postgres/postgres_handle.h"

#ifdef XUNWANG_LIBPQ

#include <QSqlDriver>
#include <QVariant>

namespace xw::storage
{

PGconn *postgresHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // By libpq's name for it, or by that of what the name stands for: it is Qt's version that decides.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

Fault postgresFault(PGconn *connection, const PGresult *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return {0, QString::fromUtf8(PQerrorMessage(connection)), QString::fromLatin1(state ? state : "")};
}

} // namespace xw::storage

#endif
