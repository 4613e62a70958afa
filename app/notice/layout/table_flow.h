// TableFlow: a table set into boxes of lines, with the height of each row, ready to be cut into pages.
// Lives here: measuring and drawing a stretch of rows. Where a page ends is the paginator's part.
#pragma once

#include "notice/layout/table_plan.h"
#include "notice/layout/text_setter.h"

namespace xw::notice
{

/// A cell as set text. Rows count what is printed: a row taller than a page has been cut into several.
struct CellBox {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    CellPlace place;                           ///< in the document's table
    std::vector<std::vector<PlacedRun>> lines; ///< baselines from the top of the text
};

/// The head or the body of a table.
class TableBand
{
public:
    /// Rows taller than `tallest` are cut. Error: a character that no font has.
    [[nodiscard]] static Result<TableBand> set(const std::vector<TableRow> &rows, const TablePlan &plan,
                                               TextSetter &setter, bool head, bool totalRow, qreal tallest,
                                               int block, const QString &where);
    [[nodiscard]] int rows() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] qreal height(int first, int last) const;
    /// True when a page may start with this row: no cell that should stay whole reaches over it.
    [[nodiscard]] bool mayStartPage(int row) const { return !m_glued[static_cast<size_t>(row)]; }
    /// Draws rows [first, last) with their text and rules at `top`. `again`: they stood on an earlier page
    /// too.
    void draw(int first, int last, QPointF top, Page &page, bool again = false) const;

private:
    void cutTallRow(std::vector<CellBox> cells, qreal tallest);
    void finishSpans(qreal tallest);
    void drawText(const CellBox &cell, int first, int last, QPointF top, Page &page, bool again) const;
    void drawRules(int first, int last, QPointF top, Page &page) const;
    [[nodiscard]] int owner(int row, int column) const;

    qreal m_pitch = 16;
    std::vector<qreal> m_edges; ///< left edges of the columns, and the right edge
    std::vector<CellBox> m_cells;
    std::vector<size_t> m_firstCell; ///< of each row, and one past the end
    std::vector<size_t> m_spanning;  ///< cells over several rows
    std::vector<int> m_owner;        ///< cell of each place, row by row
    std::vector<qreal> m_heights;
    std::vector<qreal> m_tops; ///< running sum of heights
    std::vector<bool> m_glued;
};

struct TableFlow {
    TableBand head;
    TableBand body;
};

} // namespace xw::notice
