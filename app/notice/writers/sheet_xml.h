// A worksheet and its workbook as XML parts (SpreadsheetML). Written by us: libxlsxwriter and QuaZip cannot
// live in one program, each brings its own zipOpen3.
#pragma once

#include "notice/writers/row_progress.h"
#include "notice/writers/sheet_model.h"
#include "office/zip_parts.h"

namespace xw::notice
{

/// xl/workbook.xml, its relations, styles.xml, sheet1.xml and sharedStrings.xml; without the rest of the rows
/// where it was cancelled.
[[nodiscard]] std::vector<xw::office::MadePart> sheetParts(SheetModel sheet, RowProgress &progress);

} // namespace xw::notice
