#include "tables/csv/csv_reader.h"

#include "tables/cell_cleaning.h"
#include "tables/csv/swallowed_rows.h"
#include "tables/said.h"

#include <algorithm>

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

tl::unexpected<Error> readingStopped(const QString &where)
{
    return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Reading was stopped"), {}}, where);
}

// Bytes that were no characters: no column rule could judge the cell.
bool rejectBroken(Row &row, const QString &encoding, ProblemLog &problems)
{
    bool isAny = false;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        QString &cell = row.cells[column];
        if (!cell.contains(QChar::ReplacementCharacter))
            continue;
        problems.reject(row.number, int(column), cell, said::brokenText(encoding));
        cell.clear();
        isAny = true;
    }
    return isAny;
}
} // namespace

CsvReader::CsvReader(CsvText text, const QString &where, const HeaderNames &names, const ReadOptions &options,
                     Texts texts)
    : m_text(std::move(text)),
      m_separator(options.separator.isNull() ? findSeparator(m_text.text(), names) : options.separator),
      m_where(where), m_limits(options.limits), m_job(options.job),
      m_scanner(m_text.text(), m_separator, options.limits.cellCharacters, texts, options.limits.columns)
{
    m_scanner.extend(m_text.text(), m_text.isWhole());
    if (m_job)
        m_job->setTotal(m_text.fileBytes());
}

Result<void> CsvReader::check(const Row &row) const
{
    if (m_rows >= m_limits.rows || m_cells + qint64(row.cells.size()) > m_limits.cells)
        return over({QT_TRANSLATE_NOOP("xw", "The file has more than %1 rows or %2 cells"),
                     {QString::number(m_limits.rows), QString::number(m_limits.cells)}},
                    m_where);
    return {};
}

size_t CsvReader::expectedRows() const
{
    const qint64 read = std::max<qint64>(m_text.bytesOf(m_scanner.position()), 1);
    return size_t(double(m_text.fileBytes()) / double(read) * double(m_rows));
}

// A record that does not end is scanned anew each time: twice as much text a time keeps the whole of it
// linear.
Result<void> CsvReader::moreText()
{
    for (int piece = 0; piece < m_piecesAtOnce && !m_text.isWhole(); ++piece) {
        if (m_job && m_job->isCancelled())
            return readingStopped(m_where);
        if (Result<void> more = m_text.more(); !more)
            return more;
    }
    m_piecesAtOnce *= 2;
    m_scanner.extend(m_text.text(), m_text.isWhole());
    return {};
}

// The row's lines came in another encoding than the rest.
void CsvReader::sayForeignLine(int row, ProblemLog &problems)
{
    const std::vector<qsizetype> &lines = m_text.foreignLines();
    bool isForeign = false;
    for (; m_nextForeign < lines.size() && lines[m_nextForeign] < m_scanner.position(); ++m_nextForeign)
        isForeign = true;
    if (isForeign)
        problems.warn(row, -1, {},
                      {QT_TRANSLATE_NOOP("xw", "The row is %1 text in a file of %2: it was read as %1"),
                       {m_text.foreignEncoding(), encoding()}});
}

void CsvReader::saySwallowed(Row &row, ProblemLog &problems)
{
    const QStringView record = m_scanner.record();
    const qsizetype end = record.indexOf(u'\n');
    const bool spansLines = end >= 0 ? end < record.size() - 1 : record.indexOf(u'\r') < record.size() - 1;
    if (!spansLines || linesOf(record) < 2) {
        if (row.cells.size() > 1)
            m_usualCells = row.cells.size();
        return;
    }
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(), [](const QString &text) {
        return text.contains(u'\n') || text.contains(u'\r');
    });
    const int column = int(cell - row.cells.begin());
    switch (judgeSpanning(record, row.cells, m_separator, m_usualCells)) {
    case Spanning::Text:
        return;
    case Spanning::Doubtful:
        problems.warn(
            row.number, column, cell->simplified(),
            {QT_TRANSLATE_NOOP("xw", "The cell holds line breaks and separators: look whether a stray "
                                     "quotation mark made one cell of several"),
             {}});
        return;
    case Spanning::Rows: {
        const int last = row.number + int(linesOf(record)) - 1;
        problems.reject(
            row.number, column, cell->simplified(),
            {QT_TRANSLATE_NOOP("xw", "A stray quotation mark makes one cell of rows %1 to %2: close or "
                                     "remove it"),
             {QString::number(row.number), QString::number(last)}});
        m_row = last; // as they are numbered once the mark is gone
        return;
    }
    }
}

// False: nothing stands in the row.
bool CsvReader::cleanedRow(Row &row, ProblemLog &problems)
{
    const bool isPlain = !mayNeedCleaning(m_scanner.record());
    const bool isBroken = !isPlain && m_scanner.record().contains(QChar::ReplacementCharacter) &&
                          rejectBroken(row, encoding(), problems);
    return cleanRow(row, problems, isPlain) || isBroken;
}

Result<bool> CsvReader::read(Grid &grid, size_t most)
{
    grid.separated = true;
    Row row;
    while (grid.rows.size() < most) {
        row.cells.reserve(m_width);
        const CsvScanner::Found found = m_scanner.next(row.cells);
        if (found == CsvScanner::Found::End) {
            if (m_job)
                m_job->setDone(m_text.fileBytes());
            return false;
        }
        if (found == CsvScanner::Found::Unfinished) {
            if (Result<void> more = moreText(); !more)
                return tl::unexpected(more.error());
            continue;
        }
        m_piecesAtOnce = 1;
        row.number = ++m_row;
        if (found != CsvScanner::Found::Record && found != CsvScanner::Found::ManyCells)
            return stopped(found, row.number, m_where, m_limits);
        if (row.number % kRowsBetweenLooks == 0 && m_job) {
            if (m_job->isCancelled())
                return readingStopped(m_where);
            m_job->setDone(m_text.bytesOf(m_scanner.position()));
        }
        if (int(row.cells.size()) > m_limits.columns)
            return over({QT_TRANSLATE_NOOP("xw", "Row %1 has more than %2 columns"),
                         {QString::number(row.number), QString::number(m_limits.columns)}},
                        m_where);
        const bool isHint = row.number == 1 && row.cells.front().startsWith(QLatin1String("sep="));
        sayForeignLine(row.number, grid.problems);
        saySwallowed(row, grid.problems);
        if (isHint || !cleanedRow(row, grid.problems))
            continue;
        if (const Result<void> fits = check(row); !fits)
            return tl::unexpected(fits.error());
        ++m_rows;
        m_cells += qint64(row.cells.size());
        m_width = row.cells.size();
        grid.rows.push_back(std::move(row));
        row = {};
    }
    return true;
}

} // namespace xw::tables
