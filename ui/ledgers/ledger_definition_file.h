// A definition of a ledger that somebody hands in: kept beside those that xunwangctl reads, so that the
// command line knows it at once.
#pragma once

#include "base/error.h"
#include "domain/ledger.h"

namespace xw::ui
{

/// Copies the file into the folder of ledgers and reads them all again. Error: it cannot be read, is no
/// definition, or cannot be kept; nothing changed then.
[[nodiscard]] Result<LedgerDefinition> keepLedgerDefinition(const QString &path);

} // namespace xw::ui
