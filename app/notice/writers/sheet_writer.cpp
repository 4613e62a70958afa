#include "notice/writers/sheet_writer.h"

#include "notice/layout/nominal.h"
#include "notice/writers/sheet_cell.h"
#include "notice/writers/table_grid.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr double letterSize = 11;
constexpr double linePitch = 15;
constexpr double pointsPerUnit = 5.25; // a column unit is a digit of the default font: 7 pixels of 3/4 point
} // namespace

lxw_format *SheetWriter::newFormat(const char *font, double size, int align, bool border, bool text)
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    format_set_align(format, static_cast<uint8_t>(align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    if (border)
        format_set_border(format, LXW_BORDER_THIN);
    if (text) // a cell that is edited later stays text, even if it starts with =
        format_set_num_format(format, "@");
    return format;
}

SheetWriter::SheetWriter(lxw_workbook *book, lxw_worksheet *sheet, bool landscape)
    : m_book(book), m_sheet(sheet), m_landscape(landscape)
{
    const char *song = "宋体";
    const char *hei = "黑体";
    m_formats.title = newFormat(hei, 16, LXW_ALIGN_CENTER, false, true);
    m_formats.line = newFormat(song, letterSize, LXW_ALIGN_LEFT, false, true);
    m_formats.head = newFormat(hei, letterSize, LXW_ALIGN_CENTER, true, true);
    m_formats.center = newFormat(song, letterSize, LXW_ALIGN_CENTER, true, true);
    m_formats.left = newFormat(song, letterSize, LXW_ALIGN_LEFT, true, true);
    m_formats.right = newFormat(song, letterSize, LXW_ALIGN_RIGHT, true, true);
    m_formats.number = newFormat(song, letterSize, LXW_ALIGN_CENTER, true, false);
    m_formats.total = newFormat(hei, letterSize, LXW_ALIGN_CENTER, true, false);
    worksheet_set_paper(sheet, 9); // A4
    if (landscape)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_footer(sheet, "&C— &P —");
}

void SheetWriter::check(lxw_error error)
{
    if (error != LXW_NO_ERROR && m_error == LXW_NO_ERROR) {
        m_error = error;
        m_errorRow = m_row;
    }
}

void SheetWriter::setColumns(const Table &table)
{
    m_widths = planTable(table, m_landscape).widths;
    for (size_t c = 0; c < m_widths.size(); ++c)
        check(worksheet_set_column(m_sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c),
                                   m_widths[c] / pointsPerUnit, nullptr));
}

void SheetWriter::writeLine(const QString &text, lxw_format *format, double height)
{
    const QByteArray bytes = text.toUtf8();
    if (m_columns > 1)
        check(worksheet_merge_range(m_sheet, m_row, 0, m_row, static_cast<lxw_col_t>(m_columns - 1),
                                    bytes.constData(), format));
    else
        check(worksheet_write_string(m_sheet, m_row, 0, bytes.constData(), format));
    check(worksheet_set_row(m_sheet, m_row, height, nullptr));
    ++m_row;
}

/// A spreadsheet does not measure wrapped text when it opens a file, so the height is estimated.
double SheetWriter::rowHeight(const std::vector<GridCell> &cells) const
{
    double lines = 1;
    for (const GridCell &place : cells) {
        if (!place.cell || place.rowSpan > 1)
            continue;
        qreal room = -6;
        for (int c = place.column;
             c < place.column + place.columnSpan && static_cast<size_t>(c) < m_widths.size(); ++c)
            room += m_widths[static_cast<size_t>(c)];
        double needed = 0;
        for (const QString &part : plainText(place.cell->runs).split(u'\n'))
            needed += std::max(1.0, std::ceil(nominalWidth(part) * letterSize / std::max(room, letterSize)));
        lines = std::max(lines, needed);
    }
    return std::min(409.0, lines * linePitch + 5); // 409 is the most that Excel knows
}

void SheetWriter::writeCell(const GridCell &place, lxw_format *format, bool asText)
{
    const QString text = place.cell ? plainText(place.cell->runs) : QString();
    const auto column = static_cast<lxw_col_t>(place.column);
    const auto lastRow = m_row + static_cast<lxw_row_t>(place.rowSpan) - 1;
    const auto lastColumn = static_cast<lxw_col_t>(place.column + place.columnSpan - 1);
    if (lastRow > m_row || lastColumn > column)
        check(worksheet_merge_range(m_sheet, m_row, column, lastRow, lastColumn, "", format));
    const auto number = asText ? std::nullopt : sheetNumber(text);
    if (number)
        check(worksheet_write_number(m_sheet, m_row, column, static_cast<double>(*number), format));
    else if (text.isEmpty())
        check(worksheet_write_blank(m_sheet, m_row, column, format));
    else
        check(worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format));
}

void SheetWriter::writeRow(const Table &table, const std::vector<GridCell> &cells, bool head, bool total)
{
    for (const GridCell &place : cells) {
        if (!place.first)
            continue;
        const QString text = place.cell ? plainText(place.cell->runs) : QString();
        const bool code = head || m_codes[static_cast<size_t>(place.column)];
        const bool number = !code && sheetNumber(text).has_value();
        const Align align = place.cell ? place.cell->align : Align::Center;
        lxw_format *format = head                     ? m_formats.head
                             : total                  ? m_formats.total
                             : number                 ? m_formats.number
                             : align == Align::Center ? m_formats.center
                             : align == Align::Right  ? m_formats.right
                                                      : m_formats.left;
        writeCell(place, format, code);
    }
    check(worksheet_set_row(m_sheet, m_row, rowHeight(cells), nullptr));
    ++m_row;
}

void SheetWriter::writeTable(const Table &table)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return;
    if (!table.caption.isEmpty())
        writeLine(table.caption, m_formats.line, linePitch + 6);
    const auto head = gridRows(table.header, columns);
    m_codes.assign(static_cast<size_t>(columns), false);
    const lxw_row_t first = m_row;
    for (const auto &cells : head) {
        for (const GridCell &place : cells)
            if (place.cell && place.columnSpan == 1 && isCodeColumn(plainText(place.cell->runs)))
                m_codes[static_cast<size_t>(place.column)] = true;
        writeRow(table, cells, true, false);
    }
    if (!m_headSet && !head.empty()) {
        m_headSet = true;
        check(worksheet_repeat_rows(m_sheet, first, m_row - 1));
        worksheet_freeze_panes(m_sheet, m_row, 0);
    }
    const auto body = gridRows(table.rows, columns);
    for (size_t r = 0; r < body.size(); ++r)
        writeRow(table, body[r], false, table.totalRow && r + 1 == body.size());
}

Result<void> SheetWriter::write(const NoticeDocument &annex)
{
    const Table *widest = nullptr;
    for (const Block &block : annex.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            if (!widest || columnCount(*table) > columnCount(*widest))
                widest = table;
    m_columns = widest ? std::max(1, columnCount(*widest)) : 1;
    if (widest)
        setColumns(*widest);
    else
        check(worksheet_set_column(m_sheet, 0, 0, 84, nullptr));
    HeadingCounter headings;
    for (const Block &block : annex.blocks) {
        if (const auto *start = std::get_if<AnnexStart>(&block))
            writeLine(start->title, m_formats.title, 30);
        else if (const auto *heading = std::get_if<Heading>(&block))
            writeLine(headings.next(heading->level) + plainText(heading->runs), m_formats.line,
                      linePitch + 9);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            const TableCell cell{paragraph->runs, m_columns, 1, Align::Left, false};
            const double height = rowHeight({{&cell, 0, m_columns, 1, true}});
            writeLine(plainText(paragraph->runs), m_formats.line, height);
        } else if (const auto *table = std::get_if<Table>(&block))
            writeTable(*table);
    }
    if (m_error != LXW_NO_ERROR)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "A table does not fit into a workbook"), {}},
                       u"附件%1"_s.arg(std::get<AnnexStart>(annex.blocks.front()).number) +
                           u"第%1行"_s.arg(m_errorRow + 1),
                       {QT_TRANSLATE_NOOP("xw", "Shorten the text of the cell"), {}},
                       QString::fromUtf8(lxw_strerror(m_error)));
    return {};
}

} // namespace xw::notice
