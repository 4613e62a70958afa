// HeaderHead: the first rows of a grid with merged cells spread out, where a header is looked for.
#pragma once

#include "tables/grid/grid.h"

namespace xw::tables
{

class HeaderHead
{
public:
    explicit HeaderHead(const Grid &grid);

    static constexpr int kRows = 30;

    [[nodiscard]] int rows() const { return int(m_cells.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    /// A merged cell's text stands in every cell that it covers; line breaks are out.
    [[nodiscard]] const QString &text(int row, int column) const
    {
        return m_cells[size_t(row)][size_t(column)].text;
    }
    /// True where the text itself stands, not where a merge only spreads it.
    [[nodiscard]] bool isOrigin(int row, int column) const
    {
        return m_cells[size_t(row)][size_t(column)].origin;
    }
    /// Rows (indexes) that merges bind to `row`.
    struct Span {
        int first = 0, last = 0;
    };
    [[nodiscard]] Span bound(int row) const;
    /// Spreads the texts of `parent` rightwards over its gaps where `child` holds text: a CSV made of a
    /// merged header.
    void spread(int parent, int child);

private:
    struct Cell {
        QString text;
        bool origin = false;
    };
    void spread(const Merge &merge);

    std::vector<std::vector<Cell>> m_cells;
    std::vector<int> m_numbers; // of rows, in the file
    std::vector<Merge> m_tall;  // merges over more than one row
    int m_columns = 0;
};

} // namespace xw::tables
