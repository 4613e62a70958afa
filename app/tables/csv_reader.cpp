#include "tables/csv_reader.h"

#include "tables/cell_text.h"
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

CsvReader::CsvReader(QString text, QString encoding, QChar separator, const QString &where,
                     const ReadOptions &options)
    : m_text(std::move(text)), m_encoding(std::move(encoding)), m_separator(separator), m_where(where),
      m_limits(options.limits), m_job(options.job),
      m_scanner(m_text, separator, options.limits.cellCharacters)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(QByteArrayView bytes, const QString &where,
                                                   const HeaderNames &names, const ReadOptions &options)
{
    Result<DecodedText> decoded = decodeText(bytes, where, options.encoding);
    if (!decoded)
        return tl::unexpected(std::move(decoded.error()));
    if (decoded->text.size() > options.limits.characters)
        return over({QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                     {QString::number(options.limits.characters)}},
                    where);
    const QChar separator =
        options.separator.isNull() ? findSeparator(decoded->text, names) : options.separator;
    const bool suspicious = decoded->damage > 0 || decoded->text.contains(u'#');
    std::unique_ptr<CsvReader> reader(
        new CsvReader(std::move(decoded->text), std::move(decoded->encoding), separator, where, options));
    reader->m_suspicious = suspicious;
    reader->m_bytes = bytes.size();
    if (options.job)
        options.job->setTotal(bytes.size());
    return reader;
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
    const qsizetype read = std::max<qsizetype>(m_scanner.position(), 1);
    return size_t(double(m_text.size()) / double(read) * double(m_rows));
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
                m_job->setDone(m_bytes);
            return false;
        }
        row.number = ++m_row;
        if (found != CsvScanner::Found::Record)
            return stopped(found, row.number, m_where, m_limits);
        if (row.number % kRowsBetweenLooks == 0 && m_job) {
            if (m_job->isCancelled())
                return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Reading was stopped"), {}},
                               m_where);
            m_job->setDone(qint64(double(m_scanner.position()) / double(m_text.size()) * double(m_bytes)));
        }
        if (int(row.cells.size()) > m_limits.columns)
            return over({QT_TRANSLATE_NOOP("xw", "Row %1 has more than %2 columns"),
                         {QString::number(row.number), QString::number(m_limits.columns)}},
                        m_where);
        const bool isHint = row.number == 1 && row.cells.front().startsWith(QLatin1String("sep="));
        if (isHint || !hasText(row.cells))
            continue;
        if (const Result<void> fits = check(row); !fits)
            return tl::unexpected(fits.error());
        ++m_rows;
        m_cells += qint64(row.cells.size());
        m_width = row.cells.size();
        if (m_suspicious)
            judgeCells(row, m_encoding, grid.problems);
        grid.rows.push_back(std::move(row));
        row = {};
    }
    return true;
}

} // namespace xw::tables
