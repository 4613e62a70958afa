// XlsWorkbook: what the cells of an .xls refer to: texts, number formats, and where the sheets begin (BIFF8
// globals).
#pragma once

#include "tables/sheet/sheet_choice.h"
#include "tables/xlsx/number_format.h"

#include <QByteArrayView>

namespace xw::tables
{

struct XlsWorkbook {
    std::vector<SheetEntry> sheets;    ///< worksheets only, in their order
    std::vector<qsizetype> starts;     ///< offsets into the stream, one a sheet
    std::vector<QString> texts;        ///< trimmed
    std::vector<NumberFormat> formats; ///< by cell style number
    NumberFormat::Epoch epoch = NumberFormat::Epoch::Of1900;

    [[nodiscard]] const NumberFormat &formatOf(quint16 style) const;
};

/// Unsupported: protected by a password, or older than Excel 97. Format: damaged. TooLarge: over
/// Limits::characters.
[[nodiscard]] Result<XlsWorkbook> readXlsWorkbook(QByteArrayView stream, const Limits &limits);

} // namespace xw::tables
