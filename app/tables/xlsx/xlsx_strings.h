// XlsxStrings: the texts that cells share (sharedStrings.xml).
#pragma once

#include "office/byte_source.h"
#include "tables/table.h"

#include <vector>

namespace xw::tables
{

struct XlsxStrings {
    std::vector<QString> texts; ///< trimmed
    bool damaged = false;       ///< some hold U+FFFD: bytes that were no UTF-8
};

/// TooLarge: a text longer than a cell may be, or all of them together past Limits::characters.
[[nodiscard]] Result<XlsxStrings> readStrings(office::ByteSource &source, const Limits &limits);

} // namespace xw::tables
