// What happens to a row of a ledger beside its values: it is withdrawn, with who and when; nothing is
// deleted. The mark is a member of the row's values that no column can have, so that every store keeps it as
// it is.
#pragma once

#include "domain/ledger.h"
#include "domain/store.h"

namespace xw
{

[[nodiscard]] bool isWithdrawn(const LedgerRow &row);
[[nodiscard]] QString withdrawnBy(const LedgerRow &row); ///< empty: the row is in force
[[nodiscard]] QDateTime withdrawnAt(const LedgerRow &row);
/// The row, withdrawn. It counts nowhere; its values stay.
[[nodiscard]] LedgerRow withdrawn(LedgerRow row, const QString &by, const QDateTime &at);
/// The row in force again.
[[nodiscard]] LedgerRow inForce(LedgerRow row);

/// A typed, pasted or imported text as the value that a cell of this column keeps; null where it is empty.
/// Website cells hold a 标识码. Error: why it cannot stand there.
[[nodiscard]] Result<QJsonValue> readLedgerCell(const LedgerColumn &column, const QString &text);
/// What tells a row with these values from the others of its ledger; empty: the ledger has no key columns,
/// its rows are numbered.
[[nodiscard]] QString ledgerKey(const LedgerDefinition &definition, const QJsonObject &values);
/// The key of the n-th row of a numbered ledger.
[[nodiscard]] QString numberedKey(int number);

} // namespace xw
