#include "tables/xlsx/xlsx_sheet.h"

#include "tables/grid/grid_builder.h"
#include "tables/xlsx/xlsx_cell.h"
#include "tables/xlsx/xlsx_text.h"
#include "tables/xlsx/xml_text.h"

namespace xw::tables
{

namespace
{
constexpr qsizetype kBytesACharacter = 8; // that one UTF-16 unit may take in XML

// A value is decoded as XML text later: what CDATA shields must stay shielded.
void appendEscaped(std::string &value, std::string_view text)
{
    for (const char c : text) {
        if (c == '&')
            value += "&amp;";
        else
            value += c;
    }
}

class SheetReader
{
public:
    SheetReader(office::ByteSource &source, const XlsxBook &book, const Limits &limits, int mostRows)
        : m_xml(source, limits.cellCharacters * kBytesACharacter), m_book(book), m_limits(limits),
          m_mostRows(mostRows), m_grid(limits)
    {
    }
    Result<Grid> read();

private:
    Result<void> row();
    Result<void> cell();
    Result<void> cellParts(int inner);
    void columns();

    XmlScanner m_xml;
    const XlsxBook &m_book;
    const Limits &m_limits;
    int m_mostRows;
    GridBuilder m_grid;
    XlsxCell m_cell; // one for all: its buffers are used again
    int m_column = -1;
};

Result<Grid> SheetReader::read()
{
    for (;;) {
        switch (m_xml.next()) {
        case XmlScanner::Token::Failed:
            return tl::unexpected(m_xml.error());
        case XmlScanner::Token::Finished:
            return m_grid.take();
        case XmlScanner::Token::Start: {
            Result<void> done;
            if (m_xml.name() == "row")
                done = row();
            else if (m_xml.name() == "mergeCell")
                done = m_grid.merge(rangeOf(m_xml.attribute("ref").value_or("")));
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
        if (m_grid.rows() >= m_mostRows)
            return m_grid.take();
    }
}

Result<void> SheetReader::row()
{
    const int inner = m_xml.depth();
    const std::optional<std::string_view> number = m_xml.attribute("r");
    const int said = number ? decimal(*number).value_or(0) : m_grid.rowNumber() + 1;
    if (Result<void> begun = m_grid.beginRow(said); !begun)
        return begun;
    if (isTrue(m_xml.attribute("hidden")))
        m_grid.hideRow(said);
    m_column = -1;
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
                return m_grid.endRow();
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
        return brokenSheet("cell name");
    m_cell.row = m_grid.rowNumber();
    m_cell.column = m_column;
    m_cell.style = decimal(m_xml.attribute("s").value_or("")).value_or(0);
    m_cell.type = XlsxCell::typeOf(m_xml.attribute("t").value_or(""));
    m_cell.isFormula = m_cell.hasValue = false;
    m_cell.value.clear();
    m_cell.inlined.clear();
    if (Result<void> done = cellParts(inner); !done)
        return done;
    Result<QString> text = m_cell.text(m_book, m_grid.problems());
    if (!text)
        return tl::unexpected(std::move(text.error()));
    if (text->isEmpty())
        return {};
    return m_grid.put(m_column, std::move(*text), m_cell.type == XlsxCell::Type::SharedText);
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
            if (inValue && m_xml.isCData())
                appendEscaped(m_cell.value, m_xml.text());
            else if (inValue)
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

void SheetReader::columns()
{
    const std::optional<int> first = decimal(m_xml.attribute("min").value_or(""));
    const std::optional<int> last = decimal(m_xml.attribute("max").value_or(""));
    if (first && last && isTrue(m_xml.attribute("hidden")))
        m_grid.hideColumns(*first - 1, *last - 1);
}
} // namespace

Result<Grid> readSheet(office::ByteSource &source, const XlsxBook &book, const Limits &limits, int mostRows)
{
    return SheetReader(source, book, limits, mostRows).read();
}

} // namespace xw::tables
