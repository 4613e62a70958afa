#include "notice/annexes/table_build.h"

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

std::vector<TableRow> headRow(const QStringList &titles)
{
    TableRow row;
    for (const QString &title : titles)
        row.push_back(words(title));
    return {row};
}

} // namespace xw::notice
