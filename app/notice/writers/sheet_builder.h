// SheetBuilder: one annex (its title, headings, paragraphs, tables) as a worksheet. Lives here: rows, merges,
// heights, what is a number.
#pragma once

#include "base/error.h"
#include "notice/compose/document.h"
#include "notice/writers/row_progress.h"
#include "notice/writers/sheet_model.h"
#include "notice/writers/table_grid.h"

namespace xw::notice
{

class SheetBuilder
{
public:
    SheetBuilder(bool landscape, RowProgress &progress) : m_progress(progress)
    {
        m_sheet.landscape = landscape;
    }
    /// `annex`: blocks from an AnnexStart on; its rows go as the sheet's come. Error: TooLarge (a text that
    /// no spreadsheet cell holds, or too many rows); Cancelled.
    [[nodiscard]] Result<SheetModel> build(NoticeDocument annex);

private:
    void addLine(const QString &text, SheetStyle style, qreal height);
    void addTable(Table table);
    void addRow(const std::vector<GridCell> &cells, bool head, bool total);
    [[nodiscard]] qreal heightOf(const std::vector<GridCell> &cells) const;
    [[nodiscard]] Result<void> check() const;

    RowProgress &m_progress;
    SheetModel m_sheet;
    std::vector<bool> m_codes; ///< columns of the table being written that hold codes
};

} // namespace xw::notice
