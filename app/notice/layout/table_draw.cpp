// Drawing a stretch of table rows on a page: text in the middle of its cell, rules joined into long strokes.
#include "notice/layout/table_flow.h"

namespace xw::notice
{

void TableBand::draw(int first, int last, QPointF top, Page &page, bool again) const
{
    if (first >= last || m_edges.size() < 2)
        return;
    for (const size_t i : m_spanning)
        if (m_cells[i].row < first && m_cells[i].row + m_cells[i].rowSpan > first)
            drawText(m_cells[i], first, last, top, page, again);
    for (size_t i = m_firstCell[static_cast<size_t>(first)]; i < m_firstCell[static_cast<size_t>(last)]; ++i)
        drawText(m_cells[i], first, last, top, page, again);
    drawRules(first, last, top, page);
}

void TableBand::drawText(const CellBox &cell, int first, int last, QPointF top, Page &page, bool again) const
{
    const int from = qMax(first, cell.row);
    const int to = qMin(last, cell.row + cell.rowSpan);
    const qreal room = height(from, to);
    const qreal text = static_cast<qreal>(cell.lines.size()) * m_pitch;
    // A group that goes on from the page before repeats its text where it fits; where it began it always
    // fits.
    if (from > cell.row && text > room)
        return;
    const qreal left = top.x() + m_edges[static_cast<size_t>(cell.column)] + cellPadX;
    qreal y = top.y() + height(first, from) + qMax(0.0, (room - text) / 2);
    for (const auto &line : cell.lines) {
        for (PlacedRun run : line) {
            run.baseline += QPointF(left, y);
            run.cell = cell.place;
            run.cell.again = again || from > cell.row;
            page.runs.push_back(std::move(run));
        }
        y += m_pitch;
    }
}

void TableBand::drawRules(int first, int last, QPointF top, Page &page) const
{
    const int columns = static_cast<int>(m_edges.size()) - 1;
    const auto x = [&](int column) { return top.x() + m_edges[static_cast<size_t>(column)]; };
    const auto y = [&](int row) { return top.y() + height(first, row); };
    const auto rule = [&](QPointF from, QPointF to) {
        page.rules.push_back({from, to, tableRule, Qt::black});
    };
    for (int row = first; row <= last; ++row) {
        int start = -1;
        for (int column = 0; column <= columns; ++column) {
            const bool drawn =
                column < columns && (row == first || row == last ||
                                     owner(row - 1, column) != owner(row, column) || owner(row, column) < 0);
            if (drawn && start < 0)
                start = column;
            if (!drawn && start >= 0) {
                rule({x(start) - tableRule / 2, y(row)}, {x(column) + tableRule / 2, y(row)});
                start = -1;
            }
        }
    }
    for (int column = 0; column <= columns; ++column) {
        int start = -1;
        for (int row = first; row <= last; ++row) {
            const bool drawn =
                row < last && (column == 0 || column == columns ||
                               owner(row, column - 1) != owner(row, column) || owner(row, column) < 0);
            if (drawn && start < 0)
                start = row;
            if (!drawn && start >= 0) {
                rule({x(column), y(start)}, {x(column), y(row)});
                start = -1;
            }
        }
    }
}

} // namespace xw::notice
