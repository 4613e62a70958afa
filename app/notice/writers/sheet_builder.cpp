#include "notice/writers/sheet_builder.h"

#include "notice/layout/heading_counter.h"
#include "notice/layout/nominal.h"
#include "notice/layout/table_plan.h"
#include "notice/layout/wording.h"
#include "notice/writers/sheet_cell.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qreal letterSize = 11;
constexpr qreal linePitch = 15;
constexpr qreal tallestRow = 409;        // points, the most that Excel knows
constexpr qsizetype longestText = 32767; // characters of a cell
constexpr size_t mostRows = 1048576;

SheetStyle styleOf(bool head, bool total, bool number, Align align)
{
    if (head)
        return SheetStyle::Head;
    if (total)
        return SheetStyle::Total;
    if (number)
        return SheetStyle::Number;
    return align == Align::Center  ? SheetStyle::Center
           : align == Align::Right ? SheetStyle::Right
                                   : SheetStyle::Left;
}

/// Where the rows end that cells of the row at `from` reach into.
size_t belongingTo(const std::vector<TableRow> &rows, size_t from)
{
    size_t to = from + 1;
    for (size_t row = from; row < to; ++row)
        for (const TableCell &cell : rows[row])
            to = std::min(rows.size(), std::max(to, row + size_t(std::max(1, cell.rowSpan))));
    return to;
}
} // namespace

void SheetBuilder::addLine(const QString &text, SheetStyle style, qreal height)
{
    const int row = static_cast<int>(m_sheet.rows.size());
    const int last = static_cast<int>(m_sheet.widths.size()) - 1;
    if (last > 0)
        m_sheet.merges.push_back({row, 0, row, last});
    m_sheet.rows.push_back({height, {{0, style, text, {}}}});
}

/// A spreadsheet does not measure wrapped text when it opens a file, so the height is estimated.
qreal SheetBuilder::heightOf(const std::vector<GridCell> &cells) const
{
    qreal lines = 1;
    for (const GridCell &place : cells) {
        if (!place.cell || place.rowSpan > 1)
            continue;
        qreal room = -2 * cellPadX;
        for (int c = place.column; c < place.column + place.columnSpan; ++c)
            room += m_sheet.widths[static_cast<size_t>(c)];
        qreal needed = 0;
        for (const QString &part : plainText(place.cell->runs).split(u'\n'))
            needed += qMax(1.0, std::ceil(nominalWidth(part) * letterSize / qMax(room, letterSize)));
        lines = qMax(lines, needed);
    }
    return qMin(tallestRow, lines * linePitch + 5);
}

void SheetBuilder::addRow(const std::vector<GridCell> &cells, bool head, bool total)
{
    const int row = static_cast<int>(m_sheet.rows.size());
    SheetRow made;
    made.height = heightOf(cells);
    for (const GridCell &place : cells) {
        const QString text = place.cell && place.first ? plainText(place.cell->runs) : QString();
        const bool isText = head || m_codes[static_cast<size_t>(place.column)];
        const auto number = isText ? std::nullopt : sheetNumber(text);
        const SheetStyle style =
            styleOf(head, total, number.has_value(), place.cell ? place.cell->align : Align::Center);
        made.cells.push_back({place.column, style, text, number});
        for (int c = place.column + 1; c < place.column + place.columnSpan; ++c)
            made.cells.push_back({c, style, {}, {}}); // the border goes round the whole merged cell
        if (place.first && (place.rowSpan > 1 || place.columnSpan > 1))
            m_sheet.merges.push_back(
                {row, place.column, row + place.rowSpan - 1, place.column + place.columnSpan - 1});
    }
    m_sheet.rows.push_back(std::move(made));
}

void SheetBuilder::addTable(Table table)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return;
    if (!table.caption.isEmpty())
        addLine(table.caption, SheetStyle::Line, linePitch + 6);
    const auto head = gridRows(table.header, columns);
    m_codes.assign(static_cast<size_t>(columns), false);
    const int first = static_cast<int>(m_sheet.rows.size());
    for (const auto &cells : head) {
        for (const GridCell &place : cells)
            if (place.cell && place.columnSpan == 1 && isCodeColumn(plainText(place.cell->runs)))
                m_codes[static_cast<size_t>(place.column)] = true;
        addRow(cells, true, false);
    }
    if (m_sheet.headFirst < 0 && !head.empty()) {
        m_sheet.headFirst = first;
        m_sheet.headLast = static_cast<int>(m_sheet.rows.size()) - 1;
    }
    for (size_t from = 0, to = 0; from < table.rows.size() && m_progress.next(); from = to) {
        to = belongingTo(table.rows, from);
        const std::vector<TableRow> together(std::make_move_iterator(table.rows.begin() + qsizetype(from)),
                                             std::make_move_iterator(table.rows.begin() + qsizetype(to)));
        const auto body = gridRows(together, columns);
        for (size_t r = 0; r < body.size() && (r == 0 || m_progress.next()); ++r)
            addRow(body[r], false, table.totalRow && from + r + 1 == table.rows.size());
    }
}

Result<void> SheetBuilder::check() const
{
    const auto refused = [this](size_t row) {
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The table does not fit into a workbook"), {}},
                       m_sheet.name + u"第%1行"_s.arg(row + 1),
                       {QT_TRANSLATE_NOOP("xw", "Shorten the text of the cell, or divide the table"), {}});
    };
    if (m_sheet.rows.size() > mostRows)
        return refused(mostRows);
    for (size_t r = 0; r < m_sheet.rows.size(); ++r)
        for (const SheetCell &cell : m_sheet.rows[r].cells)
            if (cell.text.size() > longestText)
                return refused(r);
    return {};
}

Result<SheetModel> SheetBuilder::build(NoticeDocument annex)
{
    const Table *widest = nullptr;
    for (const Block &block : annex.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            if (!widest || columnCount(*table) > columnCount(*widest))
                widest = table;
    if (widest)
        m_sheet.widths = planTable(*widest, m_sheet.landscape).widths;
    if (m_sheet.widths.empty())
        m_sheet.widths = {440};
    HeadingCounter headings;
    for (Block &block : annex.blocks) {
        if (const auto *start = std::get_if<AnnexStart>(&block)) {
            m_sheet.name = annexMark(*start);
            addLine(start->title, SheetStyle::Title, 30);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            addLine(headings.next(heading->level) + plainText(heading->runs), SheetStyle::Line,
                    linePitch + 9);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            const int columns = static_cast<int>(m_sheet.widths.size());
            const TableCell cell{paragraph->runs, columns, 1, Align::Left, false};
            addLine(plainText(paragraph->runs), SheetStyle::Line, heightOf({{&cell, 0, columns, 1, true}}));
        } else if (auto *table = std::get_if<Table>(&block)) {
            addTable(std::move(*table));
        }
    }
    if (const auto done = check(); !done)
        return tl::unexpected(done.error());
    return std::move(m_sheet);
}

} // namespace xw::notice
