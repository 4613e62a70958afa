#include "tables/csv_scanner.h"

#include "tables/cell_text.h"

namespace xw::tables
{

CsvScanner::CsvScanner(QStringView text, QChar separator, qsizetype longestCell)
    : m_begin(text.utf16()), m_at(m_begin), m_end(m_begin + text.size()), m_separator(separator.unicode()),
      m_longestCell(longestCell)
{
}

QString CsvScanner::dressed(QStringView raw, size_t column)
{
    if (raw.isEmpty())
        return {};
    const QStringView text = trimmed(raw);
    if (isTextFormula(text))
        return trimmed(textFormulaContent(text)).toString();
    return m_pool.shared(text, column);
}

QStringView CsvScanner::plainCell()
{
    const char16_t *begin = m_at;
    while (!atCellEnd())
        ++m_at;
    return {begin, m_at};
}

// The mark at m_at opens a cell. Text after the closing mark belongs to the cell as it stands.
bool CsvScanner::quotedCell(QString &cell, size_t column)
{
    m_joined.clear();
    const char16_t *begin = ++m_at;
    for (;; ++m_at) {
        while (m_at != m_end && *m_at != u'"')
            ++m_at;
        if (m_at == m_end)
            return false;
        if (m_at + 1 == m_end || m_at[1] != u'"')
            break;
        ++m_at; // a doubled mark stands for one
        m_joined.append(QStringView(begin, m_at));
        begin = m_at + 1;
    }
    const QStringView rest(begin, m_at);
    ++m_at;
    if (atCellEnd() && m_joined.isEmpty()) {
        cell = dressed(rest, column);
        return true;
    }
    m_joined.append(rest);
    m_joined.append(plainCell());
    cell = dressed(m_joined, column);
    return true;
}

CsvScanner::Found CsvScanner::next(std::vector<QString> &cells)
{
    cells.clear();
    if (m_at == m_end)
        return Found::End;
    for (;;) {
        const char16_t *begin = m_at;
        if (m_at != m_end && *m_at == u'"') {
            QString cell;
            if (!quotedCell(cell, cells.size()))
                return m_end - begin > m_longestCell ? Found::LongCell : Found::OpenQuote;
            cells.push_back(std::move(cell));
        } else {
            cells.push_back(dressed(plainCell(), cells.size()));
        }
        if (cells.back().size() > m_longestCell)
            return Found::LongCell;
        if (m_at == m_end)
            return Found::Record;
        const char16_t mark = *m_at++;
        if (mark == m_separator)
            continue;
        if (mark == u'\r' && m_at != m_end && *m_at == u'\n')
            ++m_at;
        return Found::Record;
    }
}

} // namespace xw::tables
