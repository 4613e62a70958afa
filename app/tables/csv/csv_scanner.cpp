#include "tables/csv/csv_scanner.h"

#include "tables/grid/cell_text.h"

namespace xw::tables
{

CsvScanner::CsvScanner(QStringView text, QChar separator, qsizetype longestCell, Texts texts, int mostCells)
    : m_begin(text.utf16()), m_at(m_begin), m_end(m_begin + text.size()), m_separator(separator.unicode()),
      m_highestMark(std::max(m_separator, u'\r')), m_longestCell(longestCell), m_mostCells(size_t(mostCells)),
      m_pool(texts)
{
}

QString CsvScanner::dressed(QStringView raw, size_t column)
{
    if (raw.isEmpty())
        return {};
    const QStringView text = trimmed(raw);
    if (text.startsWith(u'=') && isTextFormula(text))
        return trimmed(textFormulaContent(text)).toString();
    return m_pool.shared(text, column);
}

QStringView CsvScanner::plainCell()
{
    const char16_t *begin = m_at;
    while (m_at != m_end && (*m_at > m_highestMark || !atCellEnd()))
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
    // Never lent, nor remembered by the pool: m_joined is used again.
    const QStringView text = trimmed(m_joined);
    cell = isTextFormula(text) ? trimmed(textFormulaContent(text)).toString() : text.toString();
    return true;
}

void CsvScanner::extend(QStringView text, bool isWhole)
{
    m_end = m_begin + text.size();
    m_isWhole = isWhole;
}

CsvScanner::Found CsvScanner::next(std::vector<QString> &cells)
{
    cells.clear();
    m_record = m_at;
    const Found found = scan(cells);
    if (m_isWhole || m_at != m_end || found == Found::LongCell || found == Found::ManyCells)
        return found;
    m_at = m_record;
    return Found::Unfinished;
}

// Blanks before a quotation mark: the mark opens the cell all the same, if another closes it on this line,
// right before the cell's end.
void CsvScanner::skipBlanksBeforeMark()
{
    const char16_t *mark = m_at;
    while (mark != m_end && *mark != m_separator && *mark != u'\n' && *mark != u'\r' && isBlank(*mark))
        ++mark;
    if (mark == m_at || mark == m_end || *mark != u'"')
        return;
    for (const char16_t *at = mark + 1; at != m_end && *at != u'\n' && *at != u'\r'; ++at) {
        if (*at != u'"')
            continue;
        if (at + 1 != m_end && at[1] == u'"') {
            ++at;
            continue;
        }
        for (++at; at != m_end && *at != m_separator && *at != u'\n' && *at != u'\r'; ++at)
            if (!isBlank(*at))
                return;
        m_at = mark;
        return;
    }
}

CsvScanner::Found CsvScanner::scan(std::vector<QString> &cells)
{
    if (m_at == m_end)
        return Found::End;
    for (;;) {
        const char16_t *begin = m_at;
        if (m_at != m_end && *m_at != u'"' && *m_at != m_separator && isBlank(*m_at))
            skipBlanksBeforeMark();
        if (m_at != m_end && *m_at == u'"') {
            QString cell;
            if (!quotedCell(cell, cells.size()))
                return m_isWhole && m_end - begin > m_longestCell ? Found::LongCell : Found::OpenQuote;
            cells.push_back(std::move(cell));
        } else {
            cells.push_back(dressed(plainCell(), cells.size()));
        }
        if (cells.back().size() > m_longestCell)
            return Found::LongCell;
        if (cells.size() > m_mostCells)
            return Found::ManyCells;
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
