#include "tables/header/body_rows.h"

#include "tables/header_names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
const QString *firstText(const Row &row)
{
    const auto it =
        std::find_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return it == row.cells.end() ? nullptr : &*it;
}

bool isTotal(const QString &text)
{
    static const QRegularExpression total(u"^(合计|总计|共计|小计|总合计|total)(数|\\(.*\\))?$"_s);
    return text.size() <= 20 && total.match(normalizedHeader(text)).hasMatch();
}

bool isNote(const QString &text)
{
    static const QRegularExpression note(
        u"^(注|备注|说明|填表说明|[填制]表人?|填报人|填[报表]单位|填[报表]日期|审核人?|负责人|联系人|"
        "联系电话)\\s*\\d*\\s*[:：]"_s);
    return note.match(text).hasMatch();
}
} // namespace

void dropClosingRows(Grid &grid)
{
    for (int dropped = 0; dropped < kMostClosingRows && !grid.rows.empty(); ++dropped) {
        const Row &row = grid.rows.back();
        const QString *text = firstText(row);
        const int column = text ? int(text - row.cells.data()) : -1;
        if (text && isTotal(*text))
            grid.problems.warn(row.number, column, *text,
                               {QT_TRANSLATE_NOOP("xw", "The total row at the end was left out"), {}});
        else if (text && isNote(*text))
            grid.problems.warn(row.number, column, *text,
                               {QT_TRANSLATE_NOOP("xw", "The note at the end was left out"), {}});
        else if (text)
            return;
        grid.rows.pop_back();
    }
}

Result<void> fillMerges(Grid &grid, int headerRow, const Limits &limits, const QString &where)
{
    const auto before = [](const Row &row, int number) { return row.number < number; };
    qint64 budget = limits.cells;
    for (const Merge &merge : grid.merges) {
        if (merge.firstRow <= headerRow || merge.lastRow == merge.firstRow)
            continue;
        auto row = std::lower_bound(grid.rows.begin(), grid.rows.end(), merge.firstRow, before);
        const size_t column = size_t(merge.firstColumn);
        if (row == grid.rows.end() || row->number != merge.firstRow || row->cells.size() <= column)
            continue;
        const QString value = row->cells[column];
        if (value.isEmpty())
            continue;
        for (++row; row != grid.rows.end() && row->number <= merge.lastRow; ++row) {
            if (row->cells.size() <= column)
                row->cells.resize(column + 1);
            row->cells[column] = value;
            if (--budget < 0)
                return failure(
                    ErrorCode::TooLarge,
                    {QT_TRANSLATE_NOOP("xw", "The sheet's merged cells lie over each other"), {}}, where,
                    {QT_TRANSLATE_NOOP("xw", "Undo the merged cells and save the file again"), {}});
        }
        grid.problems.warn(
            merge.firstRow, merge.firstColumn, value,
            {QT_TRANSLATE_NOOP("xw", "One merged cell covers rows %1 to %2: its value was used for each"),
             {QString::number(merge.firstRow), QString::number(merge.lastRow)}});
    }
    return {};
}

void cutLongRows(Grid &grid, size_t headerWidth)
{
    for (Row &row : grid.rows) {
        if (row.cells.size() <= headerWidth)
            continue;
        const auto extra = std::find_if(row.cells.begin() + qsizetype(headerWidth), row.cells.end(),
                                        [](const QString &cell) { return !cell.isEmpty(); });
        if (extra != row.cells.end())
            grid.problems.reject(
                row.number, int(extra - row.cells.begin()), *extra,
                {QT_TRANSLATE_NOOP("xw", "The row has more cells than the header: a value that holds a "
                                         "separator must stand in quotation marks"),
                 {}});
        row.cells.resize(headerWidth);
    }
}

} // namespace xw::tables
