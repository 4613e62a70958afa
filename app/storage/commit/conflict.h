// What a refused write means, said with the names of the row at hand.
#pragma once

#include "domain/store.h"

namespace xw::storage
{

/// A conflict names the row that could not be written; every other error comes back as it is.
[[nodiscard]] Error explained(Error error, const Write &write);

[[nodiscard]] Error roundIsSigned(const QString &where);
/// Of a transaction that must follow an entry which is no longer the newest.
[[nodiscard]] Error historyMoved(const QString &where);
/// Of a transaction whose id the history has already.
[[nodiscard]] Error writtenBefore(const QString &where);

} // namespace xw::storage
