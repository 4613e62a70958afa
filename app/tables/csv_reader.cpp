#include "tables/csv_reader.h"

#include "tables/cell_text.h"
#include "tables/csv_scanner.h"
#include "tables/encoding.h"
#include "tables/said.h"

namespace xw::tables
{

namespace
{
constexpr int kRowsBetweenLooks = 1024; // at the job

tl::unexpected<Error> stopped(CsvScanner::Found why, int row, const QString &where, const Limits &limits)
{
    const QString place = QStringLiteral("%1:%2").arg(where).arg(row);
    if (why == CsvScanner::Found::LongCell)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "A cell of row %1 is longer than %2 characters"),
                        {QString::number(row), QString::number(limits.cellCharacters)}},
                       place, {QT_TRANSLATE_NOOP("xw", "Look for a quotation mark that is not closed"), {}});
    return failure(ErrorCode::Format,
                   {QT_TRANSLATE_NOOP("xw", "A quotation mark opened in row %1 is never closed"),
                    {QString::number(row)}},
                   place, {QT_TRANSLATE_NOOP("xw", "Close it, or remove it, and try again"), {}});
}

tl::unexpected<Error> over(Message summary, const QString &where)
{
    return failure(ErrorCode::TooLarge, std::move(summary), where, said::splitIt());
}

// The cells that no column rule could ever judge: a spreadsheet's error, bytes that were no characters.
void judgeCells(Row &row, const QString &encoding, ProblemLog &problems)
{
    for (size_t column = 0; column < row.cells.size(); ++column) {
        QString &cell = row.cells[column];
        if (cell.startsWith(u'#') && isErrorValue(cell))
            problems.reject(row.number, int(column), cell, said::errorValue());
        else if (cell.contains(QChar::ReplacementCharacter))
            problems.reject(row.number, int(column), cell, said::brokenText(encoding));
        else
            continue;
        cell.clear();
    }
}

bool hasText(const std::vector<QString> &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}
} // namespace

Result<CsvContent> readCsv(QByteArrayView bytes, const QString &where, const HeaderNames &names,
                           const ReadOptions &options)
{
    Result<DecodedText> decoded = decodeText(bytes, where);
    if (!decoded)
        return tl::unexpected(std::move(decoded.error()));
    const QString &text = decoded->text;
    const Limits &limits = options.limits;
    if (text.size() > limits.characters)
        return over({QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                     {QString::number(limits.characters)}},
                    where);

    CsvContent content;
    content.encoding = decoded->encoding;
    content.separator = findSeparator(text, names);
    content.grid.separated = true;
    const bool suspicious = decoded->damage > 0 || text.contains(u'#');
    CsvScanner scanner(text, content.separator, limits.cellCharacters);
    if (options.job)
        options.job->setTotal(bytes.size());

    Row row;
    qint64 cells = 0;
    for (;;) {
        row.cells.reserve(content.grid.rows.empty() ? 16 : content.grid.rows.back().cells.size());
        const CsvScanner::Found found = scanner.next(row.cells);
        if (found == CsvScanner::Found::End)
            break;
        ++row.number;
        if (found != CsvScanner::Found::Record)
            return stopped(found, row.number, where, limits);
        if (row.number % kRowsBetweenLooks == 0 && options.job) {
            if (options.job->isCancelled())
                return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Reading was stopped"), {}},
                               where);
            options.job->setDone(
                qint64(double(scanner.position()) / double(text.size()) * double(bytes.size())));
        }
        if (int(row.cells.size()) > limits.columns)
            return over({QT_TRANSLATE_NOOP("xw", "Row %1 has more than %2 columns"),
                         {QString::number(row.number), QString::number(limits.columns)}},
                        where);
        if (!hasText(row.cells) || (row.number == 1 && row.cells.front().startsWith(QLatin1String("sep="))))
            continue;
        cells += qint64(row.cells.size());
        if (int(content.grid.rows.size()) >= limits.rows || cells > limits.cells)
            return over({QT_TRANSLATE_NOOP("xw", "The file has more than %1 rows or %2 cells"),
                         {QString::number(limits.rows), QString::number(limits.cells)}},
                        where);
        if (suspicious)
            judgeCells(row, content.encoding, content.grid.problems);
        content.grid.rows.push_back({row.number, std::move(row.cells)});
        row.cells = {};
    }
    if (options.job)
        options.job->setDone(bytes.size());
    return content;
}

} // namespace xw::tables
