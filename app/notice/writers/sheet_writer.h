// SheetWriter: the blocks of one annex on one worksheet of libxlsxwriter. Lives here: rows, cells, formats,
// print settings.
#pragma once

#include "base/error.h"
#include "notice/document.h"
#include "notice/layout/heading_counter.h"
#include "notice/layout/table_plan.h"

#include <xlsxwriter.h>

namespace xw::notice
{

class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, lxw_worksheet *sheet, bool landscape);
    /// Writes one annex: its start, headings, paragraphs and tables. Error: a text that
    /// is too long for a cell.
    [[nodiscard]] Result<void> write(const NoticeDocument &annex);

private:
    struct Formats {
        lxw_format *title, *line, *head, *center, *left, *right, *number, *total;
    };
    [[nodiscard]] lxw_format *newFormat(const char *font, double size, int align, bool border, bool text);
    void setColumns(const Table &table);
    void writeLine(const QString &text, lxw_format *format, double height);
    void writeTable(const Table &table);
    void writeRow(const Table &table, const std::vector<struct GridCell> &cells, bool head, bool total);
    void writeCell(const struct GridCell &place, lxw_format *format, bool asText);
    void check(lxw_error error);
    [[nodiscard]] double rowHeight(const std::vector<struct GridCell> &cells) const;

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    bool m_landscape;
    Formats m_formats{};
    std::vector<qreal> m_widths; ///< points, of the sheet's columns
    std::vector<bool> m_codes;   ///< columns of the table being written
    int m_columns = 1;
    lxw_row_t m_row = 0;
    bool m_headSet = false; ///< the first head is frozen and repeated
    lxw_error m_error = LXW_NO_ERROR;
    lxw_row_t m_errorRow = 0;
};

} // namespace xw::notice
