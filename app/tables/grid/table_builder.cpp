#include "tables/grid/table_builder.h"

#include "tables/grid/cell_text.h"
#include "tables/header/body_rows.h"
#include "tables/said.h"

#include <QSet>

#include <algorithm>

namespace xw::tables
{

namespace
{
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
TableBuilder::Columns columnsOf(const Grid &grid, const QStringList &names, size_t width)
{
    TableBuilder::Columns columns;
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

void placeCells(Row &row, const TableBuilder::Columns &columns, size_t width)
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

std::vector<Problem> named(std::vector<CellProblem> problems, const TableBuilder::Columns &columns,
                           int firstRow)
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

// Text in a column that the first part left out: it held nothing there, and has no name.
bool hasUnforeseenText(const Grid &grid, const TableBuilder::Columns &columns)
{
    for (size_t column = 0; column < columns.ofGrid.size(); ++column)
        if (columns.ofGrid[column] < 0 && hasText(grid, column))
            return true;
    return std::any_of(grid.rows.begin(), grid.rows.end(),
                       [&](const Row &row) { return row.cells.size() > columns.ofGrid.size(); });
}
} // namespace

Result<TableBuilder> TableBuilder::begin(Grid &grid, const HeaderNames &names, const ReadOptions &options,
                                         const QString &where)
{
    const std::optional<Header> header = findHeader(grid, names, options.headerRow);
    if (!header && options.headerRow > 0)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "Row %1 holds nothing that could be a header"),
                        {QString::number(options.headerRow)}},
                       where, {QT_TRANSLATE_NOOP("xw", "Choose one of the first rows that hold text"), {}});
    if (!header)
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The table is empty"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose the file or sheet that holds the list"), {}});
    TableBuilder builder;
    builder.m_limits = options.limits;
    builder.m_where = where;
    builder.m_headerNames = header->names;
    builder.m_headerRow = grid.rows[size_t(header->lastIndex)].number;
    for (qsizetype i = header->firstIndex; i <= header->lastIndex; ++i)
        builder.m_headerWidth = std::max(builder.m_headerWidth, grid.rows[size_t(i)].cells.size());
    grid.rows.erase(grid.rows.begin(), grid.rows.begin() + header->lastIndex + 1);
    return builder;
}

Result<void> TableBuilder::chooseColumns(const Grid &grid)
{
    size_t width = size_t(m_headerNames.size());
    for (const Row &row : grid.rows)
        width = std::max(width, row.cells.size());
    if (qint64(width) * qint64(grid.rows.size()) > m_limits.cells)
        return failure(
            ErrorCode::TooLarge,
            {QT_TRANSLATE_NOOP("xw", "The table has more than %1 cells"), {QString::number(m_limits.cells)}},
            m_where, said::splitIt());
    m_columns = columnsOf(grid, m_headerNames, width);
    return {};
}

Result<std::vector<Problem>> TableBuilder::add(Grid &grid, bool isLast)
{
    if (grid.separated)
        cutLongRows(grid, m_headerWidth);
    if (isLast)
        dropClosingRows(grid);
    if (Result<void> filled = fillMerges(grid, m_headerRow, m_limits, m_where); !filled)
        return tl::unexpected(filled.error());
    if (m_columns.ofGrid.empty()) {
        if (Result<void> chosen = chooseColumns(grid); !chosen)
            return tl::unexpected(chosen.error());
    } else if (hasUnforeseenText(grid, m_columns)) {
        m_isUnforeseen = true;
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "A column without a name holds text only far below"), {}},
                       m_where);
    }
    for (Row &row : grid.rows)
        placeCells(row, m_columns, m_columns.ofGrid.size());
    return named(grid.problems.take(), m_columns, m_headerRow + 1);
}

Result<void> buildTable(Table &table, Grid grid, const HeaderNames &names, const ReadOptions &options,
                        const QString &where)
{
    Result<TableBuilder> builder = TableBuilder::begin(grid, names, options, where);
    if (!builder)
        return tl::unexpected(builder.error());
    Result<std::vector<Problem>> problems = builder->add(grid, true);
    if (!problems)
        return tl::unexpected(problems.error());
    table.headerRow = builder->headerRow();
    table.headers = builder->headers();
    table.rows = std::move(grid.rows);
    table.problems = *std::move(problems);
    return {};
}

} // namespace xw::tables
