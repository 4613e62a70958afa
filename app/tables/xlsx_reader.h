// XLSX in: chooses the sheet and reads it, with what its cells refer to.
#pragma once

#include "tables/grid.h"
#include "tables/header_names.h"

class QIODevice;

namespace xw::tables
{

struct SheetContent {
    Grid grid;
    QString sheet;      ///< the one that was read
    QStringList sheets; ///< visible ones
};

/// `where` names the file in errors. The sheet is ReadOptions::sheet (which may be hidden), else the first
/// visible one with a header of at least two known names, else the one with most, else the first that holds
/// anything. NotFound: no sheet of that name. Format, TooLarge, Unsupported, Cancelled as in the parts.
[[nodiscard]] Result<SheetContent> readXlsx(QIODevice *device, const QString &where, const HeaderNames &names,
                                            const ReadOptions &options);

} // namespace xw::tables
