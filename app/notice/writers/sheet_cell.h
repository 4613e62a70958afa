// What a table cell is in a spreadsheet: a number that can be summed, or text that must stay as it is.
#pragma once

#include <QString>
#include <optional>

namespace xw::notice
{

/// The number that a cell's text is. Only plain integers up to nine digits: longer ones and those with
/// leading zeros are codes, which a spreadsheet would mangle. Everything else, formulas above all, stays
/// text.
[[nodiscard]] std::optional<qint64> sheetNumber(const QString &text);
/// A column whose head says that it holds codes (网站标识码, 编号, 账号, 电话 …), whatever its cells look
/// like.
[[nodiscard]] bool isCodeColumn(const QString &head);

/// A text as a workbook stores it: a literal _x0041_ is written so that no program reads a letter in it
/// (ECMA-376 ST_Xstring).
[[nodiscard]] QString storedText(const QString &text);

} // namespace xw::notice
