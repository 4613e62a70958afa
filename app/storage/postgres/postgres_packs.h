// Packs of readings on an office's server (resources/sql/office_readings.sql), asked on its open connection.
#pragma once

#include "domain/pack_store.h"
#include "storage/sql/connection.h"

namespace xw::storage
{

[[nodiscard]] Result<void> keepPackOn(Connection &connection, const QString &name, const QString &site,
                                      const QByteArray &bytes);
[[nodiscard]] Result<QByteArray> packOn(Connection &connection, const QString &name);
[[nodiscard]] Result<std::vector<PackStore::Kept>> packsOn(Connection &connection);
[[nodiscard]] Result<int> removePacksOn(Connection &connection, const QStringList &names, const QString &why);

} // namespace xw::storage
