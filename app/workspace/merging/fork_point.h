// Until when two copies of a workspace were one: their audit chains tell, since a chain only grows. A package
// carries the beginnings of its hashes: of the newest entries all, before them every 64th, and the first.
#pragma once

#include "domain/transaction.h"

#include <optional>

namespace xw
{

/// `history`: newest first.
[[nodiscard]] QByteArray chainMarks(const std::vector<AuditEntry> &history);
/// When the last entry that both have was made; nullopt: they are no copies of one workspace. `sequence`: of
/// the newest entry behind `marks`.
[[nodiscard]] std::optional<QDateTime> forkPoint(const std::vector<AuditEntry> &history, qint64 sequence,
                                                 const QByteArray &marks);

} // namespace xw
