// Appeals as rows. For this folder alone.
#pragma once

#include "workspace/appeals.h"

namespace xw
{

[[nodiscard]] QString appealLedger();
[[nodiscard]] LedgerRow toRow(const RoundState &state, const Appeal &appeal);
/// nullopt: withdrawn, or of a subject that is not known.
[[nodiscard]] std::optional<Appeal> appealFrom(const RoundState &state, const LedgerRow &row);

} // namespace xw
