// styles.xml of a workbook: one format for each SheetStyle.
#pragma once

#include "base/error.h"

namespace xw::notice
{

[[nodiscard]] inline QString spreadsheetNs()
{
    return QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
}
[[nodiscard]] Result<QByteArray> sheetStyles();

} // namespace xw::notice
