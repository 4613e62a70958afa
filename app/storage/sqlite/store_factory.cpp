#include "storage/store_factory.h"

using namespace Qt::StringLiterals;

namespace xw
{

Result<std::shared_ptr<Store>> openStore(const QString &location, OpenMode mode)
{
    if (location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1))
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "Workspaces on a PostgreSQL server are not supported by this version"),
             {}},
            {}, {QT_TRANSLATE_NOOP("xw", "Use a workspace file: -w FILE.xunwang"), {}});
    return openSqlite(location, mode);
}

} // namespace xw
