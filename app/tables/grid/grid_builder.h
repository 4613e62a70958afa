// GridBuilder: gathers the cells of a worksheet into a Grid and holds them within the limits.
#pragma once

#include "tables/grid/grid.h"

namespace xw::tables
{

class GridBuilder
{
public:
    /// `limits` must outlive the builder.
    explicit GridBuilder(const Limits &limits) : m_limits(limits) {}

    /// The row that put() fills from now on, 1-based. Format: a row that no spreadsheet has.
    [[nodiscard]] Result<void> beginRow(int number);
    /// A text into the row, 0-based column. Shared texts were counted when they were read.
    [[nodiscard]] Result<void> put(int column, QString text, bool isShared);
    [[nodiscard]] Result<void> endRow();

    [[nodiscard]] Result<void> merge(const Merge &range);
    void hideRow(int number);
    void hideColumns(int first, int last);

    /// Rows that hold text, so far.
    [[nodiscard]] int rows() const { return int(m_grid.rows.size()); }
    [[nodiscard]] int rowNumber() const { return m_row.number; }
    [[nodiscard]] ProblemLog &problems() { return m_grid.problems; }

    /// The grid, in order, with what was hidden said.
    [[nodiscard]] Grid take();

private:
    [[nodiscard]] Result<void> putAside(int column, const QString &text);
    void putInOrder();
    void sayHidden();

    const Limits &m_limits;
    Grid m_grid;
    Row m_row;
    bool m_inOrder = true;
    int m_cellsAside = 0;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    std::vector<int> m_hiddenRows;
    std::vector<std::pair<int, int>> m_hiddenColumns;
};

/// The sheet does not follow its own rules; `detail` is for the log.
[[nodiscard]] tl::unexpected<Error> brokenSheet(const char *detail);
/// Over a limit: `what` names it with %1.
[[nodiscard]] tl::unexpected<Error> tooLarge(const char *what, qint64 limit);

} // namespace xw::tables
