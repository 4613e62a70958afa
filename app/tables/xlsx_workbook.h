// XlsxWorkbook: which sheets a package holds and where its parts are (workbook.xml and the relationships).
#pragma once

#include "tables/zip_package.h"

#include <vector>

namespace xw::tables
{

struct XlsxSheet {
    QString name;
    QString member; ///< of the package
    bool hidden = false;
};

struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets; ///< worksheets only, in their order
    QString strings;               ///< member; empty: none
    QString styles;                ///< member; empty: none
    bool from1904 = false;         ///< days are counted from 1904-01-01
};

/// Unsupported, with what it is instead: a package of another program, or Excel's binary workbook.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(ZipPackage &package, const QString &where,
                                                const Limits &limits);

} // namespace xw::tables
