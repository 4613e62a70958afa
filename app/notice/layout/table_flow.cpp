// Setting a table: cells to lines, lines to row heights, spans settled, rows that no page could hold cut.
#include "notice/layout/table_flow.h"

#include "notice/layout/grid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
qreal textHeight(const CellBox &cell, qreal pitch)
{
    return static_cast<qreal>(cell.lines.size()) * pitch;
}
} // namespace

Result<TableBand> TableBand::set(const std::vector<TableRow> &rows, const TablePlan &plan, TextSetter &setter,
                                 bool head, bool totalRow, qreal tallest, int block, const QString &where)
{
    TableBand band;
    band.m_pitch = plan.linePitch;
    band.m_edges.push_back(0);
    for (const qreal width : plan.widths)
        band.m_edges.push_back(band.m_edges.back() + width);
    const auto columns = plan.widths.size();
    const qreal baseline = (plan.linePitch - plan.size) / 2 + plan.size * 0.88;

    std::vector<int> printedRow;               // where each row of the document is printed first
    std::vector<std::pair<size_t, int>> spans; // cell, rows of the document that it covers
    for (size_t r = 0; r < rows.size(); ++r) {
        printedRow.push_back(band.rows());
        const bool strong = head || (totalRow && r + 1 == rows.size());
        const TextStyle style{strong ? Role::HeiTi : Role::FangSong, plan.size, Qt::black};
        std::vector<CellBox> cells;
        for (size_t c = 0; c < rows[r].size() && c < columns; ++c) {
            const TableCell &cell = rows[r][c];
            if (cell.covered)
                continue;
            CellBox box;
            box.row = band.rows();
            box.column = static_cast<int>(c);
            box.place = {static_cast<int>(r), box.column, head, false};
            box.columnSpan = qBound(1, cell.columnSpan, static_cast<int>(columns - c));
            const int documentRows = qBound(1, cell.rowSpan, static_cast<int>(rows.size() - r));
            const qreal room =
                band.m_edges[c + static_cast<size_t>(box.columnSpan)] - band.m_edges[c] - 2 * cellPadX;
            const auto letters =
                setter.letters(cell.runs, style, where + (head ? QString() : u"第%1行"_s.arg(r + 1)));
            if (!letters)
                return tl::unexpected(letters.error());
            if (!letters->empty())
                for (const Line &line : cell.align == Align::Center ? breakEvenly(*letters, room)
                                                                    : breakLines(*letters, room, room)) {
                    box.lines.emplace_back();
                    setter.place(*letters, line, cell.runs, style, {0, baseline, room, cell.align, block},
                                 box.lines.back());
                }
            if (documentRows > 1)
                spans.emplace_back(band.m_cells.size() + cells.size(), documentRows);
            box.rowSpan = documentRows;
            cells.push_back(std::move(box));
        }
        band.cutTallRow(std::move(cells), tallest);
    }
    printedRow.push_back(band.rows());
    for (const auto &[index, documentRows] : spans) {
        const auto from = std::find(printedRow.begin(), printedRow.end(), band.m_cells[index].row);
        const auto last = static_cast<size_t>(from - printedRow.begin()) + static_cast<size_t>(documentRows);
        band.m_cells[index].rowSpan = printedRow[last] - band.m_cells[index].row;
    }
    band.finishSpans(tallest);
    for (const size_t i : band.m_spanning)
        if (textHeight(band.m_cells[i], band.m_pitch) + 2 * cellPadY > tallest)
            return failure(
                ErrorCode::TooLarge,
                {QT_TRANSLATE_NOOP("xw", "The text of a merged table cell is taller than a page"), {}}, where,
                {QT_TRANSLATE_NOOP("xw", "Shorten it, or divide the cell"), {}});
    return band;
}

/// Adds one row; when its text is taller than a page can hold, as many rows as it takes.
void TableBand::cutTallRow(std::vector<CellBox> cells, qreal tallest)
{
    const auto most = static_cast<size_t>(qMax(1.0, (tallest - 2 * cellPadY) / m_pitch));
    size_t lines = 1;
    for (const CellBox &cell : cells)
        if (cell.rowSpan == 1)
            lines = qMax(lines, cell.lines.size());
    const size_t parts = (lines + most - 1) / most;
    for (size_t part = 0; part < parts; ++part) {
        m_firstCell.push_back(m_cells.size());
        size_t used = 1;
        for (const CellBox &cell : cells) {
            if (part > 0 && cell.rowSpan > 1)
                continue; // the first part's cell reaches over the others
            CellBox piece = cell;
            if (parts > 1 && cell.rowSpan == 1) {
                const size_t from = qMin(part * most, cell.lines.size());
                const size_t to = qMin(from + most, cell.lines.size());
                piece.lines.assign(cell.lines.begin() + static_cast<qsizetype>(from),
                                   cell.lines.begin() + static_cast<qsizetype>(to));
                piece.row = rows();
            }
            if (piece.rowSpan == 1)
                used = qMax(used, piece.lines.size());
            m_cells.push_back(std::move(piece));
        }
        m_heights.push_back(static_cast<qreal>(used) * m_pitch + 2 * cellPadY);
    }
}

/// Makes room for the text of cells over several rows, notes who owns which place, and where no page may
/// start.
void TableBand::finishSpans(qreal tallest)
{
    const auto count = m_heights.size();
    const auto columns = m_edges.size() - 1;
    m_firstCell.push_back(m_cells.size());
    m_owner.assign(count * columns, -1);
    m_glued.assign(count, false);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        CellBox &cell = m_cells[i];
        cell.rowSpan = qBound(1, cell.rowSpan, static_cast<int>(count) - cell.row);
        const auto row = static_cast<size_t>(cell.row);
        const auto end = row + static_cast<size_t>(cell.rowSpan);
        for (size_t r = row; r < end; ++r)
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
                m_owner[r * columns + static_cast<size_t>(c)] = static_cast<int>(i);
        if (cell.rowSpan == 1)
            continue;
        m_spanning.push_back(i);
        qreal height = 0;
        for (size_t r = row; r < end; ++r)
            height += m_heights[r];
        const qreal need = textHeight(cell, m_pitch) + 2 * cellPadY;
        if (need > height)
            m_heights[end - 1] += need - height;
        // A short group stays on one page; a long one may part once its text has found room above.
        qreal above = 0;
        for (size_t r = row; r < end; ++r) {
            if (r > row && (qMax(height, need) < tallest / 3 || above < qMin(need, tallest)))
                m_glued[r] = true;
            above += m_heights[r];
        }
    }
    m_tops.assign(1, 0);
    for (const qreal height : m_heights)
        m_tops.push_back(m_tops.back() + height);
}

qreal TableBand::height(int first, int last) const
{
    return m_tops.empty() ? 0 : m_tops[static_cast<size_t>(last)] - m_tops[static_cast<size_t>(first)];
}

int TableBand::owner(int row, int column) const
{
    return m_owner[static_cast<size_t>(row) * (m_edges.size() - 1) + static_cast<size_t>(column)];
}

} // namespace xw::notice
