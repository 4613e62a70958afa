// One worksheet of an .xls to a Grid.
#pragma once

#include "tables/xls/xls_workbook.h"

namespace xw::tables
{

/// Reads the sheet that begins at `start` of the workbook stream, up to `mostRows` rows that hold text. The
/// job's progress is bytes of the stream. Format: damaged; TooLarge: over a limit; Cancelled.
[[nodiscard]] Result<Grid> readXlsSheet(QByteArrayView stream, qsizetype start, const XlsWorkbook &book,
                                        const ReadOptions &options, int mostRows);

} // namespace xw::tables
