#include "notice/reading/text_tables.h"

#include "notice/reading/table_head.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype kFewestRows = 2;
constexpr qsizetype kFewestRowsBySpaces = 3; // two spaces also stand in titles and under signatures

/// Where the rows of a table end that begins at `from`, and its rows. Rows have as many cells as the first
/// one, but for a title above and sums with cells left out below.
qsizetype rowsFrom(const QStringList &lines, qsizetype from, bool bySpaces, std::vector<FoundRow> &rows)
{
    qsizetype at = from;
    qsizetype width = 0;
    for (; at < lines.size(); ++at) {
        const QStringList cells = cellsOfLine(lines.at(at), bySpaces);
        if (cells.isEmpty())
            break;
        if (cells.size() == 1 && cells.front().isNull()) {
            // The ruler under the first row says that it is the head.
            if (rows.size() == 1)
                rows.front().marked = true;
            continue;
        }
        if (bySpaces && width > 0 && cells.size() != width)
            break;
        width = std::max(width, cells.size());
        rows.push_back({cells, false});
    }
    return at;
}

} // namespace

QStringList cellsOfLine(const QString &line, bool columnsBySpaces)
{
    static const QRegularExpression ruler(u"^[\\s|｜+\\-=_:─━│┃├┤┼┌┐└┘┬┴╋┠┨┏┓┗┛┳┻═║╔╗╚╝╠╣╦╩╬]{3,}$"_s);
    static const QRegularExpression bar(u"[|｜│┃║]"_s);
    static const QRegularExpression gap(u"(?:[ \\x{3000}]{2,}|\\t)"_s);
    const QString words = line.trimmed();
    if (words.isEmpty())
        return {};
    if (words.contains(ruler))
        return {QString()};
    const qsizetype bars = words.count(bar);
    QStringList cells;
    if (bars >= 2 || (bars == 1 && words.contains(QRegularExpression(u"[|｜│┃║]\\s*[\\d０-９]"_s))))
        cells = words.split(bar);
    else if (line.count(u'\t') >= 2)
        cells = line.split(u'\t');
    else if (columnsBySpaces && words.count(gap) >= 2)
        cells = words.split(gap);
    else
        return {};
    if (bars >= 2 && cells.front().trimmed().isEmpty())
        cells.removeFirst();
    if (bars >= 2 && !cells.isEmpty() && cells.back().trimmed().isEmpty() &&
        words.back().category() != QChar::Letter_Other)
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed().isEmpty() ? u""_s : cell.trimmed();
    return cells;
}

std::vector<ProofTable> takeTables(QStringList &lines, bool columnsBySpaces)
{
    std::vector<ProofTable> tables;
    QStringList left;
    int annex = 0;
    QString title;
    for (qsizetype i = 0; i < lines.size();) {
        std::vector<FoundRow> rows;
        const qsizetype end = rowsFrom(lines, i, columnsBySpaces, rows);
        const bool hasBars = end > i && !cellsOfLine(lines.at(i), false).isEmpty();
        const auto fewest = size_t(hasBars ? kFewestRows : kFewestRowsBySpaces);
        const bool hasNumbers = std::any_of(rows.begin(), rows.end(), [](const FoundRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [](const QString &cell) { return isNumberCell(normalised(cell)); });
        });
        if (rows.size() >= fewest && (hasBars || hasNumbers)) {
            TextCollector collector;
            collector.table(rows);
            for (ProofTable &table : collector.take().tables) {
                table.annex = annex;
                table.title = title;
                tables.push_back(std::move(table));
            }
            for (const FoundRow &row : rows)
                for (const QString &cell : row.cells)
                    if (isSentenceCell(cell))
                        left << cell;
            i = end;
            continue;
        }
        // What only looked like rows is text, all of it: so that no line is looked at twice.
        for (const qsizetype next = std::max(end, i + 1); i < next; ++i) {
            const QString &line = lines.at(i);
            if (const int headed = annexHeadedBy(line.trimmed())) {
                annex = headed;
                title.clear();
            } else if (annex > 0 && title.isEmpty()) {
                title = line.trimmed();
            }
            left << line;
        }
    }
    lines = std::move(left);
    return tables;
}

} // namespace xw::notice
