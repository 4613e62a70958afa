// What a cell's text is once the typist's and the spreadsheet's dressing is off. Knows nothing of files or
// columns.
#pragma once

#include <QString>

namespace xw::tables
{

/// Spaces that offices leave around words: ASCII blanks, NBSP, U+2000-200B, U+3000, a stray byte order mark.
[[nodiscard]] constexpr bool isBlank(char16_t c)
{
    return c <= 0x20 || c == 0x00A0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200B);
}

/// Without blanks at both ends.
[[nodiscard]] inline QStringView trimmed(QStringView text)
{
    const char16_t *begin = text.utf16(), *end = begin + text.size();
    while (begin != end && isBlank(*begin))
        ++begin;
    while (end != begin && isBlank(end[-1]))
        --end;
    return {begin, end};
}

/// True for ="…": how a CSV keeps a spreadsheet from reading 0012 as a number.
[[nodiscard]] bool isTextFormula(QStringView text);
/// The text inside ="…", doubled quotation marks made single.
[[nodiscard]] QString textFormulaContent(QStringView text);

/// True for what a spreadsheet shows in place of a value: #N/A, #REF!, #名称?, ########, Err:502.
[[nodiscard]] bool isErrorValue(QStringView text);

/// A column's letters as a spreadsheet shows them; 0 is "A", 26 is "AA".
[[nodiscard]] QString columnLetters(int column);
/// "C5": where a cell stands; column 0-based, row 1-based.
[[nodiscard]] QString cellName(int row, int column);

} // namespace xw::tables
