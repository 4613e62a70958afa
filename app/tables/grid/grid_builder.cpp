#include "tables/grid/grid_builder.h"

#include "tables/cell_cleaning.h"
#include "tables/grid/cell_text.h"
#include "tables/said.h"

#include <algorithm>

namespace xw::tables
{

namespace
{
constexpr int kLastRow = 10'000'000; // ten times what Excel has
constexpr int kMostCellsAside = 50;
constexpr size_t kMostMerges = 1'000'000;
constexpr size_t kMostHidden = 1'000'000;
} // namespace

tl::unexpected<Error> brokenSheet(const char *detail)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The sheet is damaged"), {}}, {},
                   said::saveAgain(), QString::fromLatin1(detail));
}

tl::unexpected<Error> tooLarge(const char *what, qint64 limit)
{
    return failure(ErrorCode::TooLarge, {what, {QString::number(limit)}}, {}, said::splitIt());
}

Result<void> GridBuilder::beginRow(int number)
{
    if (number < 1 || number > kLastRow)
        return brokenSheet("row number");
    m_inOrder = m_inOrder && number > m_row.number;
    m_row.number = number;
    m_row.cells.clear();
    return {};
}

Result<void> GridBuilder::put(int column, QString text, bool isShared)
{
    if (column >= m_limits.columns)
        return putAside(column, text);
    if (text.size() > m_limits.cellCharacters)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "A cell is longer than %1 characters"),
                        m_limits.cellCharacters);
    m_characters += isShared ? 0 : text.size();
    if (m_characters > m_limits.characters)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                        m_limits.characters);
    const size_t place = size_t(column);
    if (m_row.cells.size() == place) {
        m_row.cells.push_back(std::move(text));
        return {};
    }
    if (m_row.cells.size() < place)
        m_row.cells.resize(place + 1);
    m_row.cells[place] = std::move(text);
    return {};
}

// Far to the right of any list: a few cells there were typed by mistake.
Result<void> GridBuilder::putAside(int column, const QString &text)
{
    const bool isNextToOthers = m_row.cells.size() >= size_t(m_limits.columns);
    if (isNextToOthers || ++m_cellsAside > kMostCellsAside)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The sheet has more than %1 columns"), m_limits.columns);
    m_grid.problems.warn(m_row.number, column, cleaned(text),
                         {QT_TRANSLATE_NOOP("xw", "Cell %1 stands far beside the table and was not read"),
                          {cellName(m_row.number, column)}});
    return {};
}

Result<void> GridBuilder::endRow()
{
    if (m_grid.problems.isFull())
        return tooLarge(QT_TRANSLATE_NOOP("xw", "More than %1 cells of the sheet cannot be used"),
                        ProblemLog::kMostRejections);
    if (m_row.cells.empty() || !cleanRow(m_row, m_grid.problems))
        return {};
    if (rows() >= m_limits.rows)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The sheet has more than %1 rows"), m_limits.rows);
    m_cells += qint64(m_row.cells.size());
    if (m_cells > m_limits.cells)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The table has more than %1 cells"), m_limits.cells);
    const size_t width = m_row.cells.size();
    m_grid.rows.push_back({m_row.number, std::move(m_row.cells)});
    m_row.cells = {};
    m_row.cells.reserve(width);
    return {};
}

Result<void> GridBuilder::merge(const Merge &range)
{
    if (range.firstRow < 1 || m_grid.merges.size() >= kMostMerges)
        return brokenSheet("merged cells");
    m_grid.merges.push_back(range);
    return {};
}

void GridBuilder::hideRow(int number)
{
    if (m_hiddenRows.size() < kMostHidden)
        m_hiddenRows.push_back(number);
}

void GridBuilder::hideColumns(int first, int last)
{
    if (m_hiddenColumns.size() < kMostHidden)
        m_hiddenColumns.emplace_back(std::max(first, 0), last);
}

// Rows that came out of order, or in parts, are put together.
void GridBuilder::putInOrder()
{
    std::vector<Row> &rows = m_grid.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.number < b.number; });
    size_t kept = 0;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].number != rows[kept].number) {
            if (++kept != i)
                rows[kept] = std::move(rows[i]);
            continue;
        }
        Row &whole = rows[kept];
        whole.cells.resize(std::max(whole.cells.size(), rows[i].cells.size()));
        for (size_t column = 0; column < rows[i].cells.size(); ++column)
            if (!rows[i].cells[column].isEmpty())
                whole.cells[column] = std::move(rows[i].cells[column]);
    }
    if (!rows.empty())
        rows.resize(kept + 1);
}

void GridBuilder::sayHidden()
{
    int width = 0;
    for (const Row &row : m_grid.rows)
        width = std::max(width, int(row.cells.size()));
    std::vector<bool> hidden(size_t(width), false);
    for (const auto &[first, last] : m_hiddenColumns)
        for (int column = first; column <= std::min(last, width - 1); ++column)
            hidden[size_t(column)] = true;
    for (int column = 0; column < width; ++column)
        if (hidden[size_t(column)])
            m_grid.problems.warn(0, column, {}, said::hiddenColumn());
    std::sort(m_hiddenRows.begin(), m_hiddenRows.end());
    for (const Row &row : m_grid.rows)
        if (std::binary_search(m_hiddenRows.begin(), m_hiddenRows.end(), row.number))
            m_grid.problems.warn(row.number, -1, {}, said::hiddenRow());
}

Grid GridBuilder::take()
{
    if (!m_inOrder)
        putInOrder();
    sayHidden();
    return std::move(m_grid);
}

} // namespace xw::tables
