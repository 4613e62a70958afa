#include "notice/layout/table_plan.h"

#include "notice/layout/grid.h"
#include "notice/layout/nominal.h"

#include <algorithm>
#include <numeric>

namespace xw::notice
{

namespace
{
constexpr int uprightColumns = 9;
constexpr qreal largeSize = 12;   // 小四
constexpr qreal smallSize = 10.5; // 五号
constexpr int manyColumns = 7;

/// The least width of each column, in parts of the font size.
std::vector<qreal> minimums(const Table &table)
{
    std::vector<qreal> least(static_cast<size_t>(columnCount(table)), 1);
    const auto look = [&](const std::vector<TableRow> &rows) {
        for (const TableRow &row : rows)
            for (size_t c = 0; c < row.size(); ++c) {
                if (row[c].covered || row[c].columnSpan != 1)
                    continue;
                for (const Run &run : row[c].runs)
                    least[c] = qMax(least[c], nominalMinimum(run.text));
            }
    };
    look(table.header);
    look(table.rows);
    return least;
}

qreal leastWidth(const std::vector<qreal> &least, qreal size)
{
    return std::accumulate(least.begin(), least.end(), 0.0) * size +
           2 * cellPadX * static_cast<qreal>(least.size());
}

/// Shares `total` by the wished proportions, but gives no column less than it needs.
std::vector<qreal> share(const std::vector<qreal> &least, const Table &table, qreal size, qreal total)
{
    std::vector<qreal> needs(least.size());
    std::vector<qreal> wishes(least.size(), 1);
    for (size_t c = 0; c < least.size(); ++c) {
        needs[c] = least[c] * size + 2 * cellPadX;
        if (c < table.widths.size() && table.widths[c] > 0)
            wishes[c] = table.widths[c];
    }
    const qreal need = std::accumulate(needs.begin(), needs.end(), 0.0);
    std::vector<qreal> widths(least.size());
    if (need >= total) { // cannot be: words will be broken, in fair shares
        for (size_t c = 0; c < widths.size(); ++c)
            widths[c] = needs[c] * total / need;
        return widths;
    }
    // Columns that would fall under their need get it; the others share what is left. Each round fixes at
    // least one column.
    std::vector<bool> fixed(least.size(), false);
    for (;;) {
        qreal left = total;
        qreal wish = 0;
        for (size_t c = 0; c < widths.size(); ++c)
            fixed[c] ? left -= needs[c] : wish += wishes[c];
        bool again = false;
        for (size_t c = 0; c < widths.size(); ++c) {
            widths[c] = fixed[c] ? needs[c] : left * wishes[c] / wish;
            if (!fixed[c] && widths[c] < needs[c])
                fixed[c] = again = true;
        }
        if (!again)
            return widths;
    }
}
} // namespace

int columnCount(const Table &table)
{
    size_t count = table.widths.size();
    for (const auto *rows : {&table.header, &table.rows})
        for (const TableRow &row : *rows)
            count = qMax(count, row.size());
    return static_cast<int>(count);
}

TablePlan planTable(const Table &table, bool landscape)
{
    const qreal total = grid::frame(landscape).area.width();
    const auto least = minimums(table);
    TablePlan plan;
    const bool large = columnCount(table) <= manyColumns && leastWidth(least, largeSize) <= total;
    plan.size = large ? largeSize : smallSize;
    plan.linePitch = large ? 16 : 14;
    if (!least.empty())
        plan.widths = share(least, table, plan.size, total);
    return plan;
}

bool wantsLandscape(const Table &table)
{
    return columnCount(table) > uprightColumns ||
           leastWidth(minimums(table), smallSize) > grid::upright().area.width();
}

bool annexIsLandscape(const NoticeDocument &document, size_t start)
{
    for (size_t i = start + 1; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (std::holds_alternative<AnnexStart>(block) || std::holds_alternative<Imprint>(block))
            return false;
        if (const auto *table = std::get_if<Table>(&block); table && wantsLandscape(*table))
            return true;
    }
    return false;
}

} // namespace xw::notice
