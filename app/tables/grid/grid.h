// Grid: what one sheet or CSV holds before anyone knows its header: rows of trimmed text, merges, and what
// was odd. Every reader makes one; table_builder makes a Table of it.
#pragma once

#include "tables/sheet/problem_log.h"
#include "tables/table.h"

namespace xw::tables
{

/// Rows 1-based, columns 0-based, both ends included.
struct Merge {
    int firstRow = 0, lastRow = 0;
    int firstColumn = 0, lastColumn = 0;
    [[nodiscard]] bool holds(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
};

struct Grid {
    std::vector<Row> rows; ///< ascending by number; rows without any text are left out
    std::vector<Merge> merges;
    ProblemLog problems;
    bool separated = false; ///< from a CSV: a row longer than the header means that a separator went astray
};

} // namespace xw::tables
