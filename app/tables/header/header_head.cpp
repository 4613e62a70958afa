#include "tables/header/header_head.h"

#include <algorithm>

namespace xw::tables
{

namespace
{
constexpr int kTallestHeader = 5; // rows

// Headers are broken over lines to fit their column; the break is no part of the name.
QString withoutBreaks(const QString &text)
{
    if (!text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    QString line;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString piece = part.trimmed();
        const bool words =
            !line.isEmpty() && !piece.isEmpty() && line.back() < u'\x80' && piece.front() < u'\x80';
        line += words ? u' ' + piece : piece;
    }
    return line;
}
} // namespace

HeaderHead::HeaderHead(const Grid &grid)
{
    const size_t count = std::min(grid.rows.size(), size_t(kRows + kTallestHeader));
    for (size_t i = 0; i < count; ++i)
        m_columns = std::max(m_columns, int(grid.rows[i].cells.size()));
    for (size_t i = 0; i < count; ++i) {
        std::vector<Cell> cells(size_t(m_columns), Cell{});
        for (size_t column = 0; column < grid.rows[i].cells.size(); ++column) {
            cells[column].text = withoutBreaks(grid.rows[i].cells[column]);
            cells[column].origin = !cells[column].text.isEmpty();
        }
        m_cells.push_back(std::move(cells));
        m_numbers.push_back(grid.rows[i].number);
    }
    for (const Merge &merge : grid.merges) {
        if (!m_numbers.empty() && merge.firstRow <= m_numbers.back() &&
            merge.lastRow - merge.firstRow < kTallestHeader)
            spread(merge);
    }
}

void HeaderHead::spread(const Merge &merge)
{
    const auto first = std::lower_bound(m_numbers.begin(), m_numbers.end(), merge.firstRow);
    const auto end = std::upper_bound(first, m_numbers.end(), merge.lastRow);
    if (first == end || *first != merge.firstRow || merge.firstColumn >= m_columns)
        return;
    if (end - first > 1)
        m_tall.push_back(merge);
    const size_t top = size_t(first - m_numbers.begin());
    const QString text = m_cells[top][size_t(merge.firstColumn)].text;
    for (size_t row = top; row < size_t(end - m_numbers.begin()); ++row)
        for (int column = merge.firstColumn; column <= std::min(merge.lastColumn, m_columns - 1); ++column)
            m_cells[row][size_t(column)].text = text;
}

HeaderHead::Span HeaderHead::bound(int row) const
{
    Span span{row, row};
    for (bool grown = true; grown;) {
        grown = false;
        for (const Merge &merge : m_tall) {
            const auto first = std::lower_bound(m_numbers.begin(), m_numbers.end(), merge.firstRow);
            const auto end = std::upper_bound(first, m_numbers.end(), merge.lastRow);
            const Span rows{int(first - m_numbers.begin()), int(end - m_numbers.begin()) - 1};
            if (rows.last < span.first || rows.first > span.last)
                continue;
            const Span wider{std::min(span.first, rows.first), std::max(span.last, rows.last)};
            if (wider.last - wider.first >= kTallestHeader)
                continue;
            grown = grown || wider.first < span.first || wider.last > span.last;
            span = wider;
        }
    }
    return span;
}

void HeaderHead::spread(int parent, int child)
{
    for (int column = 1; column < m_columns; ++column) {
        Cell &cell = m_cells[size_t(parent)][size_t(column)];
        const bool gap =
            cell.text.isEmpty() && !text(child, column).isEmpty() && !text(child, column - 1).isEmpty();
        if (gap)
            cell.text = text(parent, column - 1);
    }
}

} // namespace xw::tables
