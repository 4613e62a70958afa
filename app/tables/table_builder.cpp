#include "tables/table_builder.h"

#include "tables/body_rows.h"
#include "tables/cell_text.h"
#include "tables/said.h"

#include <QSet>

#include <algorithm>

namespace xw::tables
{

namespace
{
// Which columns of the grid become columns of the table, and under which names.
struct Columns {
    QStringList names;        // of the table
    std::vector<int> ofTable; // grid column of each
    std::vector<int> ofGrid;  // table column of each; -1: left out
};

bool hasText(const Grid &grid, size_t column)
{
    return std::any_of(grid.rows.begin(), grid.rows.end(), [column](const Row &row) {
        return column < row.cells.size() && !row.cells[column].isEmpty();
    });
}

QString distinct(const QString &name, QSet<QString> &taken)
{
    QString candidate = name;
    for (int copy = 2; taken.contains(candidate); ++copy)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(copy);
    taken.insert(candidate);
    return candidate;
}

// A column without a name keeps its letters if anything stands in it; empty ones are left out.
Columns columnsOf(const Grid &grid, const QStringList &names, size_t width)
{
    Columns columns;
    QSet<QString> taken;
    for (size_t column = 0; column < width; ++column) {
        QString name = qsizetype(column) < names.size() ? names.at(qsizetype(column)) : QString();
        if (name.isEmpty() && !hasText(grid, column)) {
            columns.ofGrid.push_back(-1);
            continue;
        }
        if (name.isEmpty())
            name = columnLetters(int(column));
        columns.ofGrid.push_back(int(columns.ofTable.size()));
        columns.ofTable.push_back(int(column));
        columns.names << distinct(name, taken);
    }
    return columns;
}

void placeCells(Row &row, const Columns &columns, size_t width)
{
    row.cells.resize(width);
    if (columns.ofTable.size() == width)
        return;
    for (size_t column = 0; column < columns.ofTable.size();
         ++column) // ofTable never runs ahead of the table
        if (columns.ofTable[column] != int(column))
            row.cells[column] = std::move(row.cells[size_t(columns.ofTable[column])]);
    row.cells.resize(columns.ofTable.size());
}

std::vector<Problem> named(std::vector<CellProblem> problems, const Columns &columns, int firstRow)
{
    std::vector<Problem> out;
    out.reserve(problems.size());
    for (CellProblem &problem : problems) {
        if (problem.row > 0 && problem.row < firstRow) // titles and headers are not data
            continue;
        QString column;
        if (problem.column >= 0) {
            const int place =
                problem.column < int(columns.ofGrid.size()) ? columns.ofGrid[size_t(problem.column)] : -1;
            column = place >= 0 ? columns.names.at(place) : columnLetters(problem.column);
        }
        out.push_back(
            {problem.row, column, std::move(problem.value), std::move(problem.message), problem.rejects});
    }
    return out;
}
} // namespace

Result<void> buildTable(Table &table, Grid grid, const HeaderNames &names, const Limits &limits,
                        const QString &where)
{
    const std::optional<Header> header = findHeader(grid, names);
    if (!header)
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The table is empty"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose the file or sheet that holds the list"), {}});
    table.headerRow = grid.rows[size_t(header->lastIndex)].number;
    size_t headerWidth = 0;
    for (qsizetype i = header->firstIndex; i <= header->lastIndex; ++i)
        headerWidth = std::max(headerWidth, grid.rows[size_t(i)].cells.size());
    grid.rows.erase(grid.rows.begin(), grid.rows.begin() + header->lastIndex + 1);

    if (grid.separated)
        cutLongRows(grid, headerWidth);
    dropClosingRows(grid);
    if (Result<void> filled = fillMerges(grid, table.headerRow, limits, where); !filled)
        return filled;

    size_t width = size_t(header->names.size());
    for (const Row &row : grid.rows)
        width = std::max(width, row.cells.size());
    if (qint64(width) * qint64(grid.rows.size()) > limits.cells)
        return failure(
            ErrorCode::TooLarge,
            {QT_TRANSLATE_NOOP("xw", "The table has more than %1 cells"), {QString::number(limits.cells)}},
            where, said::splitIt());
    const Columns columns = columnsOf(grid, header->names, width);
    for (Row &row : grid.rows)
        placeCells(row, columns, width);
    table.headers = columns.names;
    table.rows = std::move(grid.rows);
    table.problems = named(grid.problems.take(), columns, table.headerRow + 1);
    return {};
}

} // namespace xw::tables
