#include "tables/mend_cell.h"

#include "tables/cell_cleaning.h"

#include <algorithm>

namespace xw::tables
{

bool mendCell(Table &table, size_t row, int column, const QString &text)
{
    if (row >= table.rows.size() || column < 0 || size_t(column) >= table.rows[row].cells.size() ||
        column >= table.headers.size())
        return false;
    Row &mended = table.rows[row];
    QString &cell = mended.cells[size_t(column)];
    const QString &header = table.headers.at(column);
    const auto ofCell = [&](const Problem &problem) {
        return problem.row == mended.number && problem.column == header;
    };
    const bool wasWrong = std::ranges::any_of(table.problems, ofCell);
    if (cell == text && !wasWrong)
        return false;
    std::erase_if(table.problems, ofCell);
    Row typed{mended.number, {text.trimmed()}};
    ProblemLog log;
    (void)cleanRow(typed, log);
    cell = typed.cells.front();
    for (CellProblem &problem : log.take()) {
        const auto after =
            std::ranges::find_if(table.problems, [&](const Problem &one) { return one.row > mended.number; });
        table.problems.insert(after, {problem.row, header, problem.value, problem.message, problem.rejects});
    }
    return true;
}

} // namespace xw::tables
