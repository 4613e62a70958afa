#include "notice/layout/table_plan.h"

#include "notice/layout/grid.h"
#include "notice/layout/nominal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xw::notice
{

namespace
{
constexpr int uprightColumns = 9;
constexpr qreal largeSize = 12;   // 小四
constexpr qreal smallSize = 10.5; // 五号
constexpr int manyColumns = 7;
constexpr qreal mostMargin = 0.4; // of the font size, beside the nominal width of a column

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

/// The widths of the texts of a column, in parts of the font size; of a long table every so many rows.
struct ColumnTexts {
    std::vector<std::vector<qreal>> cells; ///< row by row, column by column; 0 where a cell is spanned

    explicit ColumnTexts(const Table &table)
    {
        constexpr size_t mostRows = 120;
        const auto columns = static_cast<size_t>(columnCount(table));
        const size_t step = table.rows.size() / mostRows + 1;
        for (const TableRow &row : table.header)
            take(row, columns);
        for (size_t r = 0; r < table.rows.size(); r += step)
            take(table.rows[r], columns);
    }

    [[nodiscard]] int lines(size_t row, size_t column, qreal room) const
    {
        const qreal text = cells[row][column];
        return text <= room ? 1 : static_cast<int>(std::ceil(text / qMax(room, 1.0) - 0.001));
    }

    /// What each column needs so that none of its texts is broken, `least` at least.
    [[nodiscard]] std::vector<qreal> widest(std::vector<qreal> least) const
    {
        for (const auto &row : cells)
            for (size_t c = 0; c < least.size(); ++c)
                least[c] = qMax(least[c], row[c]);
        return least;
    }

    /// Lines of all rows together, where each column has `rooms` for its letters.
    [[nodiscard]] int lines(const std::vector<qreal> &rooms) const
    {
        int sum = 0;
        for (size_t r = 0; r < cells.size(); ++r) {
            int most = 1;
            for (size_t c = 0; c < rooms.size(); ++c)
                if (cells[r][c] > rooms[c])
                    most = qMax(most, lines(r, c, rooms[c]));
            sum += most;
        }
        return sum;
    }

private:
    void take(const TableRow &row, size_t columns)
    {
        std::vector<qreal> widths(columns, 0);
        for (size_t c = 0; c < row.size() && c < columns; ++c) {
            if (row[c].covered || row[c].columnSpan != 1)
                continue;
            for (const Run &run : row[c].runs)
                widths[c] += nominalWidth(run.text);
        }
        cells.push_back(std::move(widths));
    }
};

/// Shares `total` by the proportions that the table asks for, but gives no column less than `rooms` letters.
std::vector<qreal> byWishes(const std::vector<qreal> &rooms, const Table &table, qreal size, qreal total)
{
    std::vector<qreal> needs(rooms.size()), wishes(rooms.size(), 1), widths(rooms.size());
    for (size_t c = 0; c < rooms.size(); ++c) {
        needs[c] = rooms[c] * size + 2 * cellPadX;
        if (c < table.widths.size() && table.widths[c] > 0)
            wishes[c] = table.widths[c];
    }
    // Columns that would fall under their need get it; the others share what is left. Each round fixes one at
    // least.
    std::vector<bool> fixed(rooms.size(), false);
    for (;;) {
        qreal left = total, wish = 0;
        for (size_t c = 0; c < widths.size(); ++c)
            fixed[c] ? left -= needs[c] : wish += wishes[c];
        bool again = false;
        for (size_t c = 0; c < widths.size(); ++c) {
            widths[c] = fixed[c] ? needs[c] : left * wishes[c] / wish;
            if (!fixed[c] && widths[c] < needs[c])
                fixed[c] = again = true;
        }
        if (!again)
            break;
    }
    // All at their need: what is left by rounding goes to the last.
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (!widths.empty() && sum < total)
        widths.back() += total - sum;
    return widths;
}

/// Gives what is left over the needs to the columns where it saves most lines for its width, letter by
/// letter; the rest by the proportions that the table asks for. So a column gets what its texts need and no
/// more, whatever their order.
std::vector<qreal> share(const std::vector<qreal> &least, const Table &table, qreal size, qreal total)
{
    const size_t columns = least.size();
    const qreal padding = 2 * cellPadX * static_cast<qreal>(columns);
    const qreal need = std::accumulate(least.begin(), least.end(), 0.0) * size + padding;
    std::vector<qreal> widths(columns);
    if (need >= total) { // cannot be: words will be broken, in fair shares
        for (size_t c = 0; c < columns; ++c)
            widths[c] = (least[c] * size + 2 * cellPadX) * total / need;
        return widths;
    }
    const ColumnTexts texts(table);
    std::vector<qreal> rooms = least;
    qreal left = (total - need) / size;
    // Where all texts fit on one line each, nothing is to be weighed.
    const std::vector<qreal> widest = texts.widest(least);
    const qreal more =
        std::accumulate(widest.begin(), widest.end(), 0.0) - std::accumulate(rooms.begin(), rooms.end(), 0.0);
    if (more <= left) {
        rooms = widest;
        left -= more;
        // Widths are nominal: what letters really take may be a little more, and breaks no line here.
        const qreal margin = qMin(mostMargin, left / static_cast<qreal>(columns));
        for (qreal &room : rooms)
            room += margin;
        left -= margin * static_cast<qreal>(columns);
    }
    int now = texts.lines(rooms);
    for (;;) {
        // The step of one column that saves the most lines for each letter of width.
        qreal best = 0, bestWidth = 0;
        size_t bestColumn = columns;
        for (size_t c = 0; c < columns; ++c) {
            const qreal before = rooms[c];
            for (qreal more = 1; more <= left + 0.001; more += 1) {
                rooms[c] = before + qMin(more, left);
                const qreal saved = (now - texts.lines(rooms)) / more;
                if (saved > best + 0.0001) {
                    best = saved;
                    bestWidth = qMin(more, left);
                    bestColumn = c;
                }
            }
            rooms[c] = before;
        }
        if (bestColumn == columns)
            break;
        rooms[bestColumn] += bestWidth;
        left -= bestWidth;
        now = texts.lines(rooms);
    }
    return byWishes(rooms, table, size, total);
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
