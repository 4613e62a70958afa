// One worksheet of an XLSX to a Grid. What a cell shows and what it stores may differ: where that can hurt,
// it is said.
#pragma once

#include "tables/grid/grid.h"
#include "tables/xlsx/xlsx_strings.h"
#include "tables/xlsx/xlsx_styles.h"

namespace xw::tables
{

/// What a sheet's cells refer to.
struct XlsxBook {
    XlsxStrings strings;
    XlsxStyles styles;
    NumberFormat::Epoch epoch = NumberFormat::Epoch::Of1900;
};

/// Reads up to `mostRows` rows that hold text. Broken XML fails with Format, over a limit with TooLarge;
/// cells that cannot be used are empty and named in Grid::problems.
[[nodiscard]] Result<Grid> readSheet(office::ByteSource &source, const XlsxBook &book, const Limits &limits,
                                     int mostRows);

} // namespace xw::tables
