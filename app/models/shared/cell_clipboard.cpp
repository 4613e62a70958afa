#include "models/cell_clipboard.h"

#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{
constexpr qsizetype maxCells = 4'000'000; // a clipboard is from outside as well

QList<int> ascending(const QSet<int> &numbers)
{
    QList<int> list(numbers.begin(), numbers.end());
    std::sort(list.begin(), list.end());
    return list;
}
} // namespace

std::vector<QStringList> cellsOfText(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    qsizetype count = 0;
    const auto endCell = [&] {
        row << std::exchange(cell, {});
        ++count;
    };
    for (qsizetype i = 0; i < text.size() && count < maxCells; ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (quoted && c == u'"') {
            quoted = false;
        } else if (quoted) {
            cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.push_back(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows.push_back(row);
    }
    // Spreadsheets end with empty lines that nobody meant.
    while (!rows.empty() && std::all_of(rows.back().begin(), rows.back().end(),
                                        [](const QString &s) { return s.trimmed().isEmpty(); }))
        rows.pop_back();
    return rows;
}

QString textOfCells(const std::vector<QStringList> &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList quoted;
        for (const QString &cell : row) {
            const bool needs =
                cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
            quoted << (needs ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        text += quoted.join(u'\t') + u'\n';
    }
    if (cells.size() == 1 && cells.front().size() == 1)
        text.chop(1); // one value may be wanted amid a sentence
    return text;
}

CopiedCells cellsAround(const QModelIndexList &chosen)
{
    QSet<int> rows, columns;
    for (const QModelIndex &cell : chosen) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    return {ascending(rows), ascending(columns)};
}

QString textOfCells(const QAbstractItemModel &model, const CopiedCells &cells)
{
    if (cells.rows.isEmpty() || cells.columns.isEmpty())
        return {};
    std::vector<QStringList> block;
    block.reserve(size_t(cells.rows.size()) + 1);
    if (cells.withHeads) {
        QStringList &heads = block.emplace_back();
        for (const int column : cells.columns)
            heads << model.headerData(column, Qt::Horizontal).toString();
    }
    for (const int row : cells.rows) {
        QStringList &line = block.emplace_back();
        for (const int column : cells.columns)
            line << model.index(row, column).data(cells.role).toString();
    }
    return textOfCells(block);
}

} // namespace xw::models
