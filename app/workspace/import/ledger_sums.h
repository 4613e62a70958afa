// Rows of a ledger that sum up others without a word that says so: 一、省直部门 above its units. By
// arithmetic.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace xw
{

/// What a row of a ledger states, for comparing it with its neighbours.
struct CountedRow {
    QString first;              ///< its first text, as it was written
    std::vector<qint64> counts; ///< one a column of counts; an empty cell is nought
};

struct SummedRows {
    size_t first = 0, last = 0; ///< places in the list
    bool isSure = false;        ///< two counts or more agree, and its name is a heading's
};

/// The rows below or above `at` whose counts add up to exactly what row `at` states, in every column. At
/// least two rows; nullopt: none do, or it states nothing.
[[nodiscard]] std::optional<SummedRows> rowsSummedBy(const std::vector<CountedRow> &rows, size_t at);

} // namespace xw
