// Which rows of a table are its head, where the file does not say so: nearly every table that is made by hand
// in Word or WPS.
#pragma once

#include "notice/reading/text_collector.h"

namespace xw::notice
{

/// How many rows from the top are the head: those without a number above the first row with numbers; where no
/// row has numbers, a first row of short words that all differ. 0 where a row is marked as head.
[[nodiscard]] size_t headRows(const std::vector<FoundRow> &rows);
/// A cell that is a number, with or without its unit: 1,203 or 98.4% or 12个.
[[nodiscard]] bool isNumberCell(const QString &cell);
/// A sentence that a layout table holds, rather than a value: it has a number and the marks of a sentence.
[[nodiscard]] bool isSentenceCell(const QString &cell);

} // namespace xw::notice
