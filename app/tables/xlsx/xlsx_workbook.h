// XlsxWorkbook: which sheets a package holds and where its parts are (workbook.xml and the relationships).
#pragma once

#include "office/zip_package.h"
#include "tables/sheet/sheet_choice.h"

#include <vector>

namespace xw::tables
{

struct XlsxWorkbook {
    std::vector<SheetEntry> sheets; ///< worksheets only, in their order
    QStringList members;            ///< of the package, one a sheet
    QString strings;                ///< member; empty: none
    QString styles;                 ///< member; empty: none
    bool from1904 = false;          ///< days are counted from 1904-01-01
};

/// Unsupported, with what it is instead: a package of another program, or Excel's binary workbook.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(office::ZipPackage &package, const QString &where);

} // namespace xw::tables
