// Which sheet of a workbook is read, and what is said of the others. The same for XLSX and XLS.
#pragma once

#include "tables/grid/grid.h"
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
    struct Part {
        QString sheet;
        Grid grid;
    };
    std::vector<Part> parts;  ///< what was read, never empty
    QStringList sheets;       ///< visible ones
    QStringList unreadSheets; ///< see Table
};

/// Reads the first rows of a sheet, HeaderHead::kRows of them or more.
using HeadReader = std::function<Result<Grid>(size_t sheet)>;
/// Reads a whole sheet.
using SheetReading = std::function<Result<Grid>(size_t sheet)>;

/// Which sheets are read. Those called by name (they may be hidden); when none is, the first visible one
/// whose header holds at least two known names, else the one with most, else the first that holds anything;
/// with ReadOptions::everySheet also all visible ones of the same columns. NotFound: no such name, with those
/// there are. Format: sheets of different columns cannot be one list.
[[nodiscard]] Result<std::vector<size_t>> chooseSheets(const std::vector<SheetEntry> &sheets,
                                                       const ReadOptions &options, const HeaderNames &names,
                                                       const QString &where, const HeadReader &head);

/// The content of the chosen sheets, with a warning for each sheet that was passed over: hidden, with a list
/// of its own, going on with this one, or anything else that holds text.
[[nodiscard]] Result<SheetContent> readSheets(const std::vector<SheetEntry> &sheets,
                                              const std::vector<size_t> &chosen, const HeaderNames &names,
                                              const HeadReader &head, const SheetReading &read);

} // namespace xw::tables
