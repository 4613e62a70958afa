// The cells of a table on its grid: which cell, how wide, how high, and whether a place only continues the
// one above. Lives here: reading spans and covered cells once, for every format that writes tables row by
// row.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

struct GridCell {
    const TableCell *cell = nullptr; ///< null: a place that the document left out
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    bool first = true; ///< false: lies under a cell of a row above
};

/// For each row its cells from left to right, without gaps: spans are clipped to the table, missing places
/// are empty cells.
[[nodiscard]] std::vector<std::vector<GridCell>> gridRows(const std::vector<TableRow> &rows, int columns);

} // namespace xw::notice
