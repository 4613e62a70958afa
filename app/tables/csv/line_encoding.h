// LineEncoding: files put together from two, so that some rows are UTF-8 and others GB18030. Which of the two
// a line is, and the text of such a file.
#pragma once

#include "tables/encoding.h"

namespace xw::tables
{

/// True where a line with a Han character is UTF-8 throughout: in GB18030 such bytes nearly never mean
/// anything.
[[nodiscard]] bool hasUtf8Line(QByteArrayView bytes);
/// True where a line is neither ASCII nor UTF-8.
[[nodiscard]] bool hasOtherLine(QByteArrayView bytes);
/// Each line as what it is; `encoding` is that of most lines. A line of UTF-8 that is only damaged counts as
/// UTF-8.
[[nodiscard]] DecodedText decodeByLine(QByteArrayView bytes);

} // namespace xw::tables
