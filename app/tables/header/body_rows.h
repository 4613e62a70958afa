// What is done to the rows under a header before they are data: merges filled down, closing rows dropped,
// astray cells cut.
#pragma once

#include "tables/grid/grid.h"

namespace xw::tables
{

inline constexpr int kMostClosingRows = 12; ///< total rows and notes at the end of a list

/// Drops 合计/总计 rows and notes (注：, 填表人 …) at the end; each leaves a warning.
void dropClosingRows(Grid &grid);

/// A merged body cell means "same as above": its value goes into every row that it covers, with one warning a
/// merge. TooLarge: merges that lie over each other a million times.
[[nodiscard]] Result<void> fillMerges(Grid &grid, int headerRow, const Limits &limits, const QString &where);

/// A CSV row with more cells than its header has lost a separator's quotation marks: its values stand under
/// wrong headers, so the row is rejected.
void cutLongRows(Grid &grid, size_t headerWidth);

} // namespace xw::tables
