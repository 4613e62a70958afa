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

void dropEmptyColumns(Table &table)
{
    if (table.rows.empty() || table.header.size() != 1)
        return;
    for (size_t c = table.header.front().size(); c-- > 0;) {
        const bool empty = std::all_of(table.rows.begin(), table.rows.end(),
                                       [c](const TableRow &row) { return row[c].runs.empty(); });
        if (!empty)
            continue;
        const auto at = static_cast<qsizetype>(c);
        for (auto *rows : {&table.header, &table.rows})
            for (TableRow &row : *rows)
                row.erase(row.begin() + at);
        if (c < table.widths.size())
            table.widths.erase(table.widths.begin() + at);
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
