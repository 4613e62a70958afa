// From a Grid to a Table: header, columns, merged body cells, the total row at the end, and problems by
// column name.
#pragma once

#include "tables/grid.h"
#include "tables/header_finder.h"

namespace xw::tables
{

/// Fills headers, headerRow, rows and problems of `table`; the rest is the reader's. `where` names the file
/// and sheet. Format: no text at all. TooLarge: merges that would fill more cells than the limits allow.
[[nodiscard]] Result<void> buildTable(Table &table, Grid grid, const HeaderNames &names, const Limits &limits,
                                      const QString &where);

} // namespace xw::tables
