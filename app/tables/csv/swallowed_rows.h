// SwallowedRows: a stray quotation mark opens a cell that ends at the next stray one, rows below: whole
// records are text of one cell then. Looks at records that span lines, nothing else.
#pragma once

#include <QString>

#include <vector>

namespace xw::tables
{

enum class Spanning {
    Text,     ///< a cell with line breaks, as people type them
    Doubtful, ///< line breaks and separators in one cell: perhaps rows, perhaps text
    Rows,     ///< other rows of the table
};

/// `record` as it stands in the file, `cells` what was read of it, `width`: how many cells the rows around
/// have.
[[nodiscard]] Spanning judgeSpanning(QStringView record, const std::vector<QString> &cells, QChar separator,
                                     size_t width);
/// Lines of a record, without its last line end.
[[nodiscard]] qsizetype linesOf(QStringView record);

} // namespace xw::tables
