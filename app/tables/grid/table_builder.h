// From a Grid to a Table: header, columns, merged body cells, the total row at the end, and problems by
// column name. In one piece, or part by part where a list is long.
#pragma once

#include "tables/grid/grid.h"
#include "tables/header/header_finder.h"

namespace xw::tables
{

class TableBuilder
{
public:
    /// Finds the header in the grid and takes it out, with what stands above it. Format: no text at all, or
    /// not in the row that was given by hand.
    [[nodiscard]] static Result<TableBuilder> begin(Grid &grid, const HeaderNames &names,
                                                    const ReadOptions &options, const QString &where);
    /// Makes the grid's rows rows of the table and answers their problems. The first part decides which
    /// columns there are; the last loses its closing rows, so it must hold at least those. TooLarge: merges
    /// that would fill more cells than the limits allow. Unsupported: see isUnforeseen().
    [[nodiscard]] Result<std::vector<Problem>> add(Grid &grid, bool isLast);

    [[nodiscard]] int headerRow() const { return m_headerRow; }
    [[nodiscard]] const QStringList &headers() const { return m_columns.names; }
    /// A later part has text where the first one had no column: the table must be read in one piece.
    [[nodiscard]] bool isUnforeseen() const { return m_isUnforeseen; }

    /// Which columns of the grid become columns of the table, and under which names.
    struct Columns {
        QStringList names;        ///< of the table
        std::vector<int> ofTable; ///< grid column of each
        std::vector<int> ofGrid;  ///< table column of each; -1: left out
    };

private:
    [[nodiscard]] Result<void> chooseColumns(const Grid &grid);

    Limits m_limits;
    QString m_where;
    QStringList m_headerNames; ///< by grid column; empty where none
    size_t m_headerWidth = 0;
    int m_headerRow = 0;
    Columns m_columns;
    bool m_isUnforeseen = false;
};

/// Fills headers, headerRow, rows and problems of `table`; the rest is the reader's. `where` names the file
/// and sheet.
[[nodiscard]] Result<void> buildTable(Table &table, Grid grid, const HeaderNames &names,
                                      const ReadOptions &options, const QString &where);

} // namespace xw::tables
