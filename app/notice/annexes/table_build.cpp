#include "notice/annexes/table_build.h"

#include <algorithm>

namespace xw::notice
{

TableCell words(const QString &text, Align align)
{
    TableCell cell;
    if (!text.isEmpty())
        cell.runs.push_back({text, {}});
    cell.align = align;
    return cell;
}

TableCell number(const QString &text, const QString &fact)
{
    TableCell cell;
    if (!text.isEmpty())
        cell.runs.push_back({text, fact});
    return cell;
}

TableCell number(qint64 value, const QString &fact)
{
    return number(QString::number(value), fact);
}

std::vector<TableRow> headRows(const std::vector<std::vector<LedgerHeaderCell>> &rows, int columns)
{
    std::vector<TableRow> head(rows.size(), TableRow(size_t(columns)));
    for (size_t r = 0; r < rows.size(); ++r) {
        size_t at = 0;
        for (const LedgerHeaderCell &cell : rows[r]) {
            while (at < size_t(columns) && head[r][at].covered)
                ++at;
            if (at >= size_t(columns))
                break;
            const int across = qMin(cell.columns, columns - int(at));
            const int down = qMin(cell.rows, int(rows.size() - r));
            for (size_t y = r; y < r + size_t(down); ++y)
                for (size_t x = at; x < at + size_t(across); ++x)
                    head[y][x].covered = true;
            head[r][at] = words(cell.text);
            head[r][at].columnSpan = across;
            head[r][at].rowSpan = down;
            at += size_t(across);
        }
    }
    return head;
}

namespace
{

/// Takes column `at` out of a row: a cell that spans it spans one less.
void takeOut(TableRow &row, size_t at)
{
    if (row[at].covered) {
        for (size_t left = at; left-- > 0;) {
            if (row[left].covered)
                continue;
            if (left + size_t(row[left].columnSpan) > at)
                --row[left].columnSpan;
            break;
        }
    } else if (row[at].columnSpan > 1 && at + 1 < row.size()) {
        TableCell moved = row[at];
        --moved.columnSpan;
        row[at + 1] = std::move(moved);
    }
    row.erase(row.begin() + qptrdiff(at));
}

/// No row says anything there; what the total would print of nothing does not count.
bool isEmptyColumn(const Table &table, size_t at)
{
    const size_t rows = table.rows.size() - (table.totalRow && !table.rows.empty() ? 1 : 0);
    for (size_t r = 0; r < rows; ++r) {
        const TableRow &row = table.rows[r];
        if (at >= row.size() || !row[at].runs.empty() || row[at].covered || row[at].columnSpan > 1)
            return false;
    }
    return rows > 0;
}

} // namespace

void dropEmptyColumns(std::vector<Table> &tables)
{
    if (tables.empty() || tables.front().header.empty())
        return;
    const size_t columns = tables.front().header.front().size();
    for (const Table &table : tables)
        for (const auto *rows : {&table.header, &table.rows})
            for (const TableRow &row : *rows)
                if (row.size() != columns)
                    return; // tables of different kinds
    for (size_t at = columns; at-- > 0;) {
        if (!std::all_of(tables.begin(), tables.end(),
                         [at](const Table &table) { return isEmptyColumn(table, at); }))
            continue;
        for (Table &table : tables) {
            for (auto *rows : {&table.header, &table.rows})
                for (TableRow &row : *rows)
                    takeOut(row, at);
            if (at < table.widths.size())
                table.widths.erase(table.widths.begin() + qptrdiff(at));
        }
    }
}

std::vector<TableRow> headRow(const QStringList &titles)
{
    TableRow row;
    for (const QString &title : titles)
        row.push_back(words(title));
    return {row};
}

} // namespace xw::notice
