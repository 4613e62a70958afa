// Which sheet of a workbook is read, and what is said of the others. The same for XLSX and XLS.
#pragma once

#include "tables/grid.h"
#include "tables/header_names.h"

#include <functional>

namespace xw::tables
{

struct SheetEntry {
    QString name;
    bool hidden = false;
};

/// What a workbook gave.
struct SheetContent {
    Grid grid;
    QString sheet;      ///< the one that was read
    QStringList sheets; ///< visible ones
};

/// Reads the first rows of a sheet, HeaderHead::kRows of them or more.
using HeadReader = std::function<Result<Grid>(size_t sheet)>;

/// The sheet called `wanted` (which may be hidden); when that is empty, the first visible one whose header
/// holds at least two known names, else the one with most, else the first that holds anything. NotFound: no
/// such name, with those there are.
[[nodiscard]] Result<size_t> chooseSheet(const std::vector<SheetEntry> &sheets, const QString &wanted,
                                         const HeaderNames &names, const QString &where,
                                         const HeadReader &head);

/// The content of the chosen sheet, with a warning for each hidden sheet that was passed over.
[[nodiscard]] SheetContent contentOf(const std::vector<SheetEntry> &sheets, size_t chosen, Grid grid);

} // namespace xw::tables
