// A password on its way to a server: what the server keeps of it, made here, so that it is never sent and
// stands in no log.
#pragma once

#include "storage/sql/connection.h"

namespace xw::storage
{

/// As ALTER ROLE … PASSWORD takes it. Usage: it is too short.
[[nodiscard]] Result<QString> passwordVerifier(Connection &connection, const QString &login,
                                               const QString &password);

} // namespace xw::storage
