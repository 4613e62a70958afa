#include "storage/store_factory.h"

#include "storage/postgres/postgres_store.h"

namespace xw
{

Result<std::shared_ptr<Store>> openStore(const QString &location, OpenMode mode)
{
    return storage::isPostgresAddress(location) ? storage::openPostgres(location, mode)
                                                : openSqlite(location, mode);
}

} // namespace xw
