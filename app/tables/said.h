// What is said about single cells, rows and columns in the same words by every reader.
#pragma once

#include "base/error.h"

namespace xw::tables::said
{

[[nodiscard]] inline Message errorValue()
{
    return {QT_TRANSLATE_NOOP("xw", "The cell holds an error of the spreadsheet, not a value"), {}};
}
[[nodiscard]] inline Message brokenText(const QString &encoding)
{
    return {QT_TRANSLATE_NOOP("xw", "The cell holds bytes that are not %1 text"), {encoding}};
}
[[nodiscard]] inline Message shortenedNumber()
{
    return {QT_TRANSLATE_NOOP(
                "xw", "A spreadsheet shortened this number and its digits are lost: format the column as "
                      "text and enter it anew"),
            {}};
}
[[nodiscard]] inline Message invisibleDropped()
{
    return {
        QT_TRANSLATE_NOOP("xw", "Characters that cannot be seen, or only look like others, were put right"),
        {}};
}
[[nodiscard]] inline Message apostropheDropped()
{
    return {QT_TRANSLATE_NOOP("xw", "The apostrophe before the value was left out"), {}};
}
[[nodiscard]] inline Message standsForNothing()
{
    return {QT_TRANSLATE_NOOP("xw", "This word stands for nothing: the cell counts as empty"), {}};
}
[[nodiscard]] inline Message missingText()
{
    return {QT_TRANSLATE_NOOP("xw", "The cell refers to a text that the file does not hold"), {}};
}
[[nodiscard]] inline Message formulaUsed()
{
    return {QT_TRANSLATE_NOOP("xw", "The cell is a formula: its last computed value was used"), {}};
}
[[nodiscard]] inline Message formulaNeverComputed()
{
    return {QT_TRANSLATE_NOOP(
                "xw", "The cell is a formula that was never computed. Open the file in an office program "
                      "and save it"),
            {}};
}
[[nodiscard]] inline Message hiddenRow()
{
    return {QT_TRANSLATE_NOOP("xw", "The row is hidden in the file; it was read all the same"), {}};
}
[[nodiscard]] inline Message hiddenColumn()
{
    return {QT_TRANSLATE_NOOP("xw", "The column is hidden in the file; it was read all the same"), {}};
}
[[nodiscard]] inline Message hiddenSheet(const QString &name)
{
    return {QT_TRANSLATE_NOOP("xw", "Sheet %1 is hidden and was not read"), {name}};
}
/// Advice.
[[nodiscard]] inline Message splitIt()
{
    return {QT_TRANSLATE_NOOP("xw", "Split the file and read the parts one after another"), {}};
}
/// Advice.
[[nodiscard]] inline Message saveAsXlsx()
{
    return {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it as .xlsx"), {}};
}
/// Advice.
[[nodiscard]] inline Message saveAgain()
{
    return {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it again"), {}};
}
/// Advice.

} // namespace xw::tables::said
