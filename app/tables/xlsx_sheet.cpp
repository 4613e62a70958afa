#include "tables/xlsx_sheet.h"

#include "tables/xlsx_cell.h"
#include "tables/xlsx_text.h"
#include "tables/xml_text.h"

#include <algorithm>

namespace xw::tables
{

namespace
{
constexpr qsizetype kBytesACharacter = 8; // that one UTF-16 unit may take in XML
constexpr size_t kMostMerges = 1'000'000;
constexpr size_t kMostColumnRanges = 20'000;
constexpr int kLastRow = 10'000'000; // ten times what Excel has

tl::unexpected<Error> tooLarge(const char *what, qint64 limit)
{
    return failure(ErrorCode::TooLarge, {what, {QString::number(limit)}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Split the file and read the parts one after another"), {}});
}

tl::unexpected<Error> broken(const char *detail)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The sheet is damaged"), {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it again"), {}},
                   QString::fromLatin1(detail));
}

class SheetReader
{
public:
    SheetReader(ByteSource &source, const XlsxBook &book, const Limits &limits, int mostRows)
        : m_xml(source, limits.cellCharacters * kBytesACharacter), m_book(book), m_limits(limits),
          m_mostRows(mostRows)
    {
    }
    Result<Grid> read();

private:
    Result<void> row();
    Result<void> cell();
    Result<void> cellParts(int inner);
    Result<void> keep(QString text);
    Result<void> keepRow(bool hidden);
    Result<void> merge();
    void columns();
    void finish();

    XmlScanner m_xml;
    const XlsxBook &m_book;
    const Limits &m_limits;
    int m_mostRows;
    Grid m_grid;
    Row m_row;
    XlsxCell m_cell; // one for all: its buffers are used again
    int m_column = -1;
    bool m_sorted = true;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    std::vector<Merge> m_hiddenColumns; // only the columns count
};

Result<Grid> SheetReader::read()
{
    for (;;) {
        switch (m_xml.next()) {
        case XmlScanner::Token::Failed:
            return tl::unexpected(m_xml.error());
        case XmlScanner::Token::Finished:
            finish();
            return std::move(m_grid);
        case XmlScanner::Token::Start: {
            Result<void> done;
            if (m_xml.name() == "row")
                done = row();
            else if (m_xml.name() == "mergeCell")
                done = merge();
            else if (m_xml.name() == "col")
                columns();
            else if (m_xml.name() == "extLst" && !m_xml.skipElement())
                return tl::unexpected(m_xml.error());
            if (!done)
                return tl::unexpected(std::move(done.error()));
            break;
        }
        default:
            break;
        }
        if (int(m_grid.rows.size()) >= m_mostRows) {
            finish();
            return std::move(m_grid);
        }
    }
}

Result<void> SheetReader::row()
{
    const int inner = m_xml.depth();
    const std::optional<std::string_view> number = m_xml.attribute("r");
    const std::optional<int> said = number ? decimal(*number) : m_row.number + 1;
    if (!said || *said < 1 || *said > kLastRow)
        return broken("row number");
    m_sorted = m_sorted && *said > m_row.number;
    m_row.number = *said;
    m_row.cells.clear();
    m_column = -1;
    const bool hidden = isTrue(m_xml.attribute("hidden"));
    for (;;) {
        switch (m_xml.next()) {
        case XmlScanner::Token::Failed:
        case XmlScanner::Token::Finished:
            return tl::unexpected(m_xml.error());
        case XmlScanner::Token::Start:
            if (m_xml.name() != "c") {
                if (!m_xml.skipElement())
                    return tl::unexpected(m_xml.error());
            } else if (Result<void> done = cell(); !done) {
                return done;
            }
            break;
        case XmlScanner::Token::End:
            if (m_xml.depth() < inner)
                return keepRow(hidden);
            break;
        case XmlScanner::Token::Text:
            break;
        }
    }
}

Result<void> SheetReader::cell()
{
    const int inner = m_xml.depth();
    const std::optional<std::string_view> name = m_xml.attribute("r");
    m_column = name ? columnOfCell(*name) : m_column + 1;
    if (m_column < 0)
        return broken("cell name");
    m_cell.row = m_row.number;
    m_cell.column = m_column;
    m_cell.style = decimal(m_xml.attribute("s").value_or("")).value_or(0);
    m_cell.type = XlsxCell::typeOf(m_xml.attribute("t").value_or(""));
    m_cell.isFormula = m_cell.hasValue = false;
    m_cell.value.clear();
    m_cell.inlined.clear();
    if (Result<void> done = cellParts(inner); !done)
        return done;
    Result<QString> text = m_cell.text(m_book, m_grid.problems);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    return text->isEmpty() ? Result<void>() : keep(std::move(*text));
}

Result<void> SheetReader::cellParts(int inner)
{
    bool inValue = false;
    for (;;) {
        switch (m_xml.next()) {
        case XmlScanner::Token::Failed:
        case XmlScanner::Token::Finished:
            return tl::unexpected(m_xml.error());
        case XmlScanner::Token::Text:
            if (inValue)
                m_cell.value += m_xml.text();
            if (qint64(m_cell.value.size()) > m_limits.cellCharacters * kBytesACharacter)
                return textTooLong(m_limits.cellCharacters);
            break;
        case XmlScanner::Token::End:
            inValue = false;
            if (m_xml.depth() < inner)
                return {};
            break;
        case XmlScanner::Token::Start:
            if (m_xml.name() == "v") {
                inValue = m_cell.hasValue = true;
            } else if (m_xml.name() == "is") {
                Result<QString> text = readStringItem(m_xml, m_limits.cellCharacters);
                if (!text)
                    return tl::unexpected(std::move(text.error()));
                m_cell.inlined = std::move(*text);
            } else {
                m_cell.isFormula = m_cell.isFormula || m_xml.name() == "f";
                if (!m_xml.skipElement())
                    return tl::unexpected(m_xml.error());
            }
            break;
        }
    }
}

Result<void> SheetReader::keep(QString text)
{
    if (m_column >= m_limits.columns)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The sheet has more than %1 columns"), m_limits.columns);
    if (text.size() > m_limits.cellCharacters)
        return textTooLong(m_limits.cellCharacters);
    m_characters += m_cell.type == XlsxCell::Type::SharedText ? 0 : text.size();
    if (m_characters > m_limits.characters)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                        m_limits.characters);
    const size_t place = size_t(m_column);
    if (m_row.cells.size() == place)
        m_row.cells.push_back(std::move(text));
    else {
        if (m_row.cells.size() < place)
            m_row.cells.resize(place + 1);
        m_row.cells[place] = std::move(text);
    }
    return {};
}

Result<void> SheetReader::keepRow(bool hidden)
{
    if (m_grid.problems.isFull())
        return tooLarge(QT_TRANSLATE_NOOP("xw", "More than %1 cells of the sheet cannot be used"),
                        ProblemLog::kMostRejections);
    if (m_row.cells.empty())
        return {};
    if (int(m_grid.rows.size()) >= m_limits.rows)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The sheet has more than %1 rows"), m_limits.rows);
    m_cells += qint64(m_row.cells.size());
    if (m_cells > m_limits.cells)
        return tooLarge(QT_TRANSLATE_NOOP("xw", "The table has more than %1 cells"), m_limits.cells);
    if (hidden)
        m_grid.problems.warn(
            m_row.number, -1, {},
            {QT_TRANSLATE_NOOP("xw", "The row is hidden in the file; it was read all the same"), {}});
    const size_t width = m_row.cells.size();
    m_grid.rows.push_back({m_row.number, std::move(m_row.cells)});
    m_row.cells = {};
    m_row.cells.reserve(width);
    return {};
}

Result<void> SheetReader::merge()
{
    const Merge range = rangeOf(m_xml.attribute("ref").value_or(""));
    if (range.firstRow < 1 || m_grid.merges.size() >= kMostMerges)
        return broken("merged cells");
    m_grid.merges.push_back(range);
    return {};
}

void SheetReader::columns()
{
    const std::optional<int> first = decimal(m_xml.attribute("min").value_or(""));
    const std::optional<int> last = decimal(m_xml.attribute("max").value_or(""));
    if (first && last && isTrue(m_xml.attribute("hidden")) && m_hiddenColumns.size() < kMostColumnRanges)
        m_hiddenColumns.push_back({0, 0, *first - 1, *last - 1});
}

void SheetReader::finish()
{
    if (!m_sorted)
        std::stable_sort(m_grid.rows.begin(), m_grid.rows.end(),
                         [](const Row &a, const Row &b) { return a.number < b.number; });
    int width = 0;
    for (const Row &row : m_grid.rows)
        width = std::max(width, int(row.cells.size()));
    for (const Merge &range : m_hiddenColumns)
        for (int column = std::max(range.firstColumn, 0); column <= std::min(range.lastColumn, width - 1);
             ++column)
            m_grid.problems.warn(
                0, column, {},
                {QT_TRANSLATE_NOOP("xw", "The column is hidden in the file; it was read all the same"), {}});
}
} // namespace

Result<Grid> readSheet(ByteSource &source, const XlsxBook &book, const Limits &limits, int mostRows)
{
    return SheetReader(source, book, limits, mostRows).read();
}

} // namespace xw::tables
