// Ledgers (专项台账): a kind of file for each definition, and one planner that follows it.
#pragma once

#include "domain/ledger_library.h"
#include "workspace/import.h"

namespace xw
{

/// The kind of file that a definition describes. It keeps a copy of the definition.
[[nodiscard]] ImportKind ledgerKind(const LedgerDefinition &definition);

/// The definitions by which importKinds() has its ledgers. Window's thread.
[[nodiscard]] std::shared_ptr<const LedgerLibrary> ledgerLibrary();
/// Reads the definition files anew, after one was added. Window's thread.
void readLedgersAgain();

} // namespace xw
