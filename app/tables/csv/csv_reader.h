// CSV in: bytes to rows, part by part. Encoding and separator are found out unless they are given.
#pragma once

#include "tables/csv/csv_scanner.h"
#include "tables/csv/csv_text.h"
#include "tables/grid/grid.h"
#include "tables/header_names.h"

#include <memory>

namespace xw::tables
{

class CsvReader
{
public:
    /// `where` names the file in errors. Lent texts live as long as the reader.
    CsvReader(CsvText text, const QString &where, const HeaderNames &names, const ReadOptions &options,
              Texts texts = Texts::Owned);
    Q_DISABLE_COPY_MOVE(CsvReader)
    /// Appends rows to the grid until it holds `most` of them; false: there are no more. Format: a quotation
    /// mark never closed; TooLarge: over a limit; Cancelled: by the job, whose progress is bytes; errors of
    /// CsvText::more().
    [[nodiscard]] Result<bool> read(Grid &grid, size_t most);

    /// About how many rows there will be, by those that were read.
    [[nodiscard]] size_t expectedRows() const;
    [[nodiscard]] const QString &encoding() const { return m_text.encoding(); }
    [[nodiscard]] QChar separator() const { return m_separator; }
    /// See CsvText.
    [[nodiscard]] bool isUnforeseen() const { return m_text.isUnforeseen(); }

private:
    [[nodiscard]] Result<void> check(const Row &row) const;
    [[nodiscard]] bool cleanedRow(Row &row, ProblemLog &problems);
    void sayForeignLine(int row, ProblemLog &problems);
    void saySwallowed(Row &row, ProblemLog &problems);
    [[nodiscard]] Result<void> moreText();

    CsvText m_text;
    QChar m_separator;
    QString m_where;
    Limits m_limits;
    JobPtr m_job;
    CsvScanner m_scanner;
    int m_piecesAtOnce = 1;         ///< how much text is taken the next time that a record does not end
    int m_row = 0;                  ///< number of the last row read
    qint64 m_rows = 0, m_cells = 0; ///< given out so far
    size_t m_width = 16;
    size_t m_usualCells = 0; ///< of the last record that stands on one line
    size_t m_nextForeign = 0;
};

/// Comma, tab or semicolon: the one that finds most known headers; else the one that makes most columns in
/// most rows. A first line "sep=;" decides.
[[nodiscard]] QChar findSeparator(QStringView text, const HeaderNames &names);

} // namespace xw::tables
