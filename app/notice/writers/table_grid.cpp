#include "notice/writers/table_grid.h"

namespace xw::notice
{

std::vector<std::vector<GridCell>> gridRows(const std::vector<TableRow> &rows, int columns)
{
    std::vector<std::vector<GridCell>> placed(rows.size());
    // What reaches down from the rows above: for each column, the cell and how many rows it still covers.
    struct Above {
        GridCell cell;
        int rowsLeft = 0;
    };
    std::vector<Above> above(static_cast<size_t>(columns));
    for (size_t r = 0; r < rows.size(); ++r) {
        const TableRow &row = rows[r];
        for (int c = 0; c < columns;) {
            const auto column = static_cast<size_t>(c);
            if (above[column].rowsLeft > 0) {
                GridCell under = above[column].cell;
                under.first = false;
                --above[column].rowsLeft;
                placed[r].push_back(under);
                c += under.columnSpan;
                continue;
            }
            GridCell here;
            here.column = c;
            if (column < row.size() && !row[column].covered) {
                here.cell = &row[column];
                here.rowSpan = qBound(1, here.cell->rowSpan, static_cast<int>(rows.size() - r));
                const int wanted = qBound(1, here.cell->columnSpan, columns - c);
                while (here.columnSpan < wanted &&
                       above[column + static_cast<size_t>(here.columnSpan)].rowsLeft == 0)
                    ++here.columnSpan;
                if (here.rowSpan > 1)
                    above[column] = {here, here.rowSpan - 1};
            }
            placed[r].push_back(here);
            c += here.columnSpan;
        }
    }
    return placed;
}

} // namespace xw::notice
