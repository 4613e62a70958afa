// XlsxStyles: the number format of each cell style (styles.xml). Fonts, fills and borders are passed over.
#pragma once

#include "office/byte_source.h"
#include "tables/xlsx/number_format.h"

#include <vector>

namespace xw::tables
{

struct XlsxStyles {
    std::vector<NumberFormat> formats; ///< by cell style number

    /// Plain for numbers that the file does not define.
    [[nodiscard]] const NumberFormat &formatOf(int style) const;
};

[[nodiscard]] Result<XlsxStyles> readStyles(office::ByteSource &source);

} // namespace xw::tables
