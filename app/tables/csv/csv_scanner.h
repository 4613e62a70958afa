// CsvScanner: one record of a CSV at a time (RFC 4180, and what offices make of it). Knows nothing of
// headers.
#pragma once

#include "tables/sheet/string_pool.h"

#include <QString>

#include <limits>
#include <vector>

namespace xw::tables
{

class CsvScanner
{
public:
    /// `text` must outlive the scanner, and the cells too where they are lent. Cells longer than
    /// `longestCell` UTF-16 units stop it.
    CsvScanner(QStringView text, QChar separator, qsizetype longestCell, Texts texts = Texts::Owned,
               int mostCells = std::numeric_limits<int>::max());

    enum class Found {
        Record,
        End,
        OpenQuote, ///< a quotation mark that is never closed
        LongCell,
        ManyCells,  ///< more than the record may have: the rest of it was not looked at
        Unfinished, ///< more text is to come, and the record may go on there: extend() it and ask again
    };
    /// The next record's cells, trimmed, and ="…" undone. A record may span lines inside quotation marks.
    [[nodiscard]] Found next(std::vector<QString> &cells);

    /// From now on the text reaches so far; `isWhole`: and no further. It begins where it did.
    void extend(QStringView text, bool isWhole);
    /// The last record as it stands in the text.
    [[nodiscard]] QStringView record() const { return {m_record, m_at}; }
    /// UTF-16 units read so far.
    [[nodiscard]] qsizetype position() const { return m_at - m_begin; }

private:
    [[nodiscard]] Found scan(std::vector<QString> &cells);
    [[nodiscard]] bool quotedCell(QString &cell, size_t column);
    void skipBlanksBeforeMark();
    [[nodiscard]] QStringView plainCell();
    [[nodiscard]] QString dressed(QStringView raw, size_t column);
    [[nodiscard]] bool atCellEnd() const
    {
        return m_at == m_end || *m_at == m_separator || *m_at == u'\n' || *m_at == u'\r';
    }

    const char16_t *m_begin;
    const char16_t *m_at;
    const char16_t *m_record = nullptr; ///< where the last one begins
    const char16_t *m_end;
    bool m_isWhole = true;
    char16_t m_separator;
    char16_t m_highestMark; ///< no character above it ends a cell
    qsizetype m_longestCell;
    size_t m_mostCells;
    StringPool m_pool;
    QString m_joined; // a quoted cell that holds doubled quotation marks
};

} // namespace xw::tables
