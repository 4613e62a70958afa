// XlsxCell: what one <c> of a sheet stores, and the text that it stands for.
#pragma once

#include "tables/sheet/problem_log.h"
#include "tables/xlsx/xlsx_sheet.h"

#include <string>
#include <string_view>

namespace xw::tables
{

struct XlsxCell {
    enum class Type { Number, SharedText, InlineText, FormulaText, Boolean, ErrorValue, Date };

    int row = 0;    ///< 1-based
    int column = 0; ///< 0-based
    int style = 0;
    Type type = Type::Number;
    bool isFormula = false;
    bool hasValue = false;
    std::string value; ///< raw, of <v>
    QString inlined;   ///< of <is>

    [[nodiscard]] static Type typeOf(std::string_view attribute);
    /// The text, trimmed; empty where the cell is rejected. What is odd goes to `problems`.
    /// Fails only on what makes the whole file doubtful: an entity that is refused.
    [[nodiscard]] Result<QString> text(const XlsxBook &book, ProblemLog &problems) const;

private:
    [[nodiscard]] QString number(const XlsxBook &book, ProblemLog &problems) const;
    [[nodiscard]] QString sharedText(const XlsxBook &book, ProblemLog &problems) const;
    [[nodiscard]] QString isoDate() const;
};

/// The column of "AB12"; -1: no cell name, or a column beyond the last that Excel has (XFD).
[[nodiscard]] int columnOfCell(std::string_view name);
/// "A1:C3" or "A1" as a merge; rows of 0: no such range.
[[nodiscard]] Merge rangeOf(std::string_view reference);

} // namespace xw::tables
