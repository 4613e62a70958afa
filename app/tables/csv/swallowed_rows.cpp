#include "tables/csv/swallowed_rows.h"

#include <algorithm>

namespace xw::tables
{

namespace
{
constexpr size_t kNarrow = 3; // cells: commas in a text look like so few at times

QStringView withoutLineEnd(QStringView text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

bool isFilled(QStringView line)
{
    return !line.trimmed().isEmpty();
}

// A separator inside quotation marks that close on the same line is text.
size_t cellsOf(QStringView line, QChar separator)
{
    size_t cells = 1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted && line.sliced(i + 1).contains(u'"');
        else if (line[i] == separator && !isQuoted)
            ++cells;
    }
    return cells;
}
} // namespace

qsizetype linesOf(QStringView record)
{
    const QStringView text = withoutLineEnd(record);
    return std::max(text.count(u'\n'), text.count(u'\r')) + 1;
}

Spanning judgeSpanning(QStringView record, const std::vector<QString> &cells, QChar separator, size_t width)
{
    const bool isDoubtful = std::any_of(cells.begin(), cells.end(), [&](const QString &cell) {
        return (cell.contains(u'\n') || cell.contains(u'\r')) && cell.contains(separator);
    });
    if (!isDoubtful)
        return Spanning::Text;
    const auto isRow = [&](QStringView line) {
        return width > 1 && line.count(separator) + 1 >= qsizetype(width);
    };
    // Whole rows between the first and the last line of a cell.
    for (const QString &cell : cells) {
        const QList<QStringView> lines = QStringView(cell).split(u'\n');
        if (width > kNarrow && lines.size() > 2 &&
            std::any_of(lines.begin() + 1, lines.end() - 1, [&](QStringView line) { return isRow(line); }))
            return Spanning::Rows;
    }
    // Or every line of the record is a row by itself, as the ones around it.
    const QList<QStringView> lines = withoutLineEnd(record).split(u'\n');
    const bool allRows = std::all_of(lines.begin(), lines.end(), [&](QStringView line) {
        return !isFilled(line) || (width > 1 && cellsOf(withoutLineEnd(line), separator) == width);
    });
    if (allRows && std::count_if(lines.begin(), lines.end(), isFilled) > 1)
        return Spanning::Rows;
    return width > 1 && cells.size() != width ? Spanning::Rows : Spanning::Doubtful;
}

} // namespace xw::tables
