// Small helpers that make notice::Table from words and facts. For the annexes alone.
#pragma once

#include "domain/ledger.h"
#include "notice/compose/document.h"

namespace xw::notice
{

/// A cell of words; long ones stand left, short ones centred.
[[nodiscard]] TableCell words(const QString &text, Align align = Align::Center);
/// A cell of a number that states `fact`.
[[nodiscard]] TableCell number(const QString &text, const QString &fact);
[[nodiscard]] TableCell number(qint64 value, const QString &fact = {});
/// Head rows with their spans; cells that lie under a span are filled in as covered.
[[nodiscard]] std::vector<TableRow> headRows(const std::vector<std::vector<LedgerHeaderCell>> &rows,
                                             int columns);
/// One head row without spans.
[[nodiscard]] std::vector<TableRow> headRow(const QStringList &titles);

/// Takes away the columns in which no row of any of the tables says anything. Tables of one annex keep the
/// same columns.
void dropEmptyColumns(std::vector<Table> &tables);

} // namespace xw::notice
