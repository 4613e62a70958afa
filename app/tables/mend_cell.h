// mendCell: what a person types into a cell of a table that was read, as if it had stood in the file.
#pragma once

#include "tables/table.h"

namespace xw::tables
{

/// Puts `text` into a cell of `table.rows[row]`: cleaned like every cell. What was wrong with the cell goes,
/// and what is wrong with the new text is said. False: there is no such cell, or it stood so.
bool mendCell(Table &table, size_t row, int column, const QString &text);

} // namespace xw::tables
