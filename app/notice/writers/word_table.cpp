#include "notice/writers/word_table.h"

#include "notice/layout/table_plan.h"
#include "notice/writers/table_grid.h"
#include "notice/writers/word_parts.h"
#include "notice/writers/word_text.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
/// Column widths in twips that sum to the rounded whole: Word is strict about tblGrid.
std::vector<int> gridOf(const TablePlan &plan)
{
    std::vector<int> grid;
    qreal edge = 0;
    int done = 0;
    for (const qreal width : plan.widths) {
        edge += width;
        grid.push_back(twips(edge) - done);
        done += grid.back();
    }
    return grid;
}

QString side(Align align)
{
    switch (align) {
    case Align::Left:
        return u"left"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        return u"both"_s;
    case Align::Center:
        break;
    }
    return {};
}

void writeProperties(OfficeXml &xml, const std::vector<int> &grid)
{
    int width = 0;
    for (const int column : grid)
        width += column;
    xml.open(u"w:tblPr"_s);
    xml.empty(u"w:tblW"_s, {{u"w:w"_s, QString::number(width)}, {u"w:type"_s, u"dxa"_s}});
    xml.val(u"w:jc"_s, u"center"_s);
    xml.open(u"w:tblBorders"_s);
    for (const QString &edge :
         {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s})
        xml.empty(edge, {{u"w:val"_s, u"single"_s},
                         {u"w:sz"_s, u"4"_s},
                         {u"w:space"_s, u"0"_s},
                         {u"w:color"_s, u"000000"_s}});
    xml.close();
    xml.empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    xml.open(u"w:tblCellMar"_s);
    for (const QString &edge : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s})
        xml.empty(edge,
                  {{u"w:w"_s,
                    QString::number(twips(edge == u"w:top" || edge == u"w:bottom" ? cellPadY : cellPadX))},
                   {u"w:type"_s, u"dxa"_s}});
    xml.close();
    xml.close();
    xml.open(u"w:tblGrid"_s);
    for (const int column : grid)
        xml.empty(u"w:gridCol"_s, {{u"w:w"_s, QString::number(column)}});
    xml.close();
}

void writeCell(OfficeXml &xml, const GridCell &place, const std::vector<int> &grid, const QString &styleId,
               bool keepNext)
{
    int width = 0;
    for (int c = place.column; c < place.column + place.columnSpan; ++c)
        width += grid[static_cast<size_t>(c)];
    xml.open(u"w:tc"_s);
    xml.open(u"w:tcPr"_s);
    xml.empty(u"w:tcW"_s, {{u"w:w"_s, QString::number(width)}, {u"w:type"_s, u"dxa"_s}});
    if (place.columnSpan > 1)
        xml.val(u"w:gridSpan"_s, place.columnSpan);
    if (place.rowSpan > 1)
        xml.val(u"w:vMerge"_s, place.first ? u"restart"_s : u"continue"_s);
    xml.val(u"w:vAlign"_s, u"center"_s);
    xml.close();
    xml.open(u"w:p"_s);
    xml.open(u"w:pPr"_s);
    xml.val(u"w:pStyle"_s, styleId);
    if (keepNext)
        xml.empty(u"w:keepNext"_s);
    if (const QString jc = side(place.cell ? place.cell->align : Align::Center); !jc.isEmpty())
        xml.val(u"w:jc"_s, jc);
    xml.close();
    if (place.first && place.cell)
        writeWordText(xml, place.cell->runs);
    xml.close();
    xml.close();
}
} // namespace

void writeWordTable(OfficeXml &xml, const Table &table, bool landscape)
{
    const TablePlan plan = planTable(table, landscape);
    const auto grid = gridOf(plan);
    if (grid.empty())
        return;
    const bool small = plan.size < 12;
    xml.open(u"w:tbl"_s);
    writeProperties(xml, grid);
    const auto writeRows = [&](const std::vector<TableRow> &rows, bool head) {
        const auto placed = gridRows(rows, static_cast<int>(grid.size()));
        for (size_t r = 0; r < placed.size(); ++r) {
            // A row alone on a page is odd, the total most of all: the last row takes the one before it
            // along, the head the first.
            const bool keepNext = head || r + 2 == placed.size();
            const bool strong = head || (table.totalRow && r + 1 == placed.size());
            xml.open(u"w:tr"_s);
            xml.open(u"w:trPr"_s);
            xml.empty(u"w:cantSplit"_s);
            if (head)
                xml.empty(u"w:tblHeader"_s);
            xml.close();
            for (const GridCell &place : placed[r])
                writeCell(xml, place, grid,
                          strong ? (small ? style::tableHeadSmall : style::tableHead)
                                 : (small ? style::tableTextSmall : style::tableText),
                          keepNext);
            xml.close();
        }
    };
    writeRows(table.header, true);
    writeRows(table.rows, false);
    xml.close();
}

} // namespace xw::notice
