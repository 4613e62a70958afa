// XLS in (BIFF8, Excel 97 and later; also .et of WPS where it holds the same). A reader of our own:
// libfreexl 1.0.6 leaves formula cells and error values empty without a word, knows neither number formats
// nor hidden or merged cells, and did not survive every damaged file. It stands beside this reader in the
// tests, as a second opinion.
#pragma once

#include "tables/sheet/sheet_choice.h"

namespace xw::tables
{

/// `where` names the file in errors. Unsupported, with what it is instead: an encrypted workbook, another
/// office file, a workbook older than Excel 97. NotFound: no sheet of that name. Format: damaged. TooLarge:
/// over a limit. Cancelled.
[[nodiscard]] Result<SheetContent> readXls(QByteArrayView bytes, const QString &where,
                                           const HeaderNames &names, const ReadOptions &options);

} // namespace xw::tables
