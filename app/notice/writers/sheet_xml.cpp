#include "notice/writers/sheet_xml.h"

#include "notice/writers/office_parts.h"
#include "notice/writers/sheet_cell.h"
#include "notice/writers/sheet_styles.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qreal pointsPerUnit = 5.25; // a column's unit is a digit of the default font: 7 pixels of 3/4 point

/// Each different text once, in the order of first use.
class SharedStrings
{
public:
    int index(const QString &text)
    {
        const auto known = m_index.constFind(text);
        ++m_uses;
        if (known != m_index.constEnd())
            return *known;
        m_index.insert(text, static_cast<int>(m_texts.size()));
        m_texts << text;
        return static_cast<int>(m_texts.size()) - 1;
    }
    [[nodiscard]] Result<QByteArray> part() const
    {
        OfficeXml xml(u"sst"_s, {{u"xmlns"_s, spreadsheetNs()},
                                 {u"count"_s, QString::number(m_uses)},
                                 {u"uniqueCount"_s, QString::number(m_texts.size())}});
        for (const QString &text : m_texts) {
            xml.open(u"si"_s);
            xml.textElement(u"t"_s, storedText(text), {{u"xml:space"_s, u"preserve"_s}});
            xml.close();
        }
        return xml.finish();
    }

private:
    QHash<QString, int> m_index;
    QStringList m_texts;
    qint64 m_uses = 0;
};

void writeHead(OfficeXml &xml, const SheetModel &sheet)
{
    xml.open(u"sheetPr"_s);
    xml.empty(u"pageSetUpPr"_s, {{u"fitToPage"_s, u"1"_s}});
    xml.close();
    const int lastColumn = static_cast<int>(sheet.widths.size()) - 1;
    xml.empty(u"dimension"_s,
              {{u"ref"_s, u"A1:"_s + cellName(static_cast<int>(sheet.rows.size()) - 1, lastColumn)}});
    xml.open(u"sheetViews"_s);
    xml.open(u"sheetView"_s, {{u"workbookViewId"_s, u"0"_s}});
    if (sheet.headLast >= 0) {
        xml.empty(u"pane"_s, {{u"ySplit"_s, QString::number(sheet.headLast + 1)},
                              {u"topLeftCell"_s, cellName(sheet.headLast + 1, 0)},
                              {u"activePane"_s, u"bottomLeft"_s},
                              {u"state"_s, u"frozen"_s}});
        xml.empty(u"selection"_s, {{u"pane"_s, u"bottomLeft"_s}});
    }
    xml.close();
    xml.close();
    xml.empty(u"sheetFormatPr"_s, {{u"defaultRowHeight"_s, u"15"_s}});
    xml.open(u"cols"_s);
    for (size_t c = 0; c < sheet.widths.size(); ++c)
        xml.empty(u"col"_s, {{u"min"_s, QString::number(c + 1)},
                             {u"max"_s, QString::number(c + 1)},
                             {u"width"_s, QString::number(sheet.widths[c] / pointsPerUnit, 'f', 2)},
                             {u"customWidth"_s, u"1"_s}});
    xml.close();
}

/// The rows go as they are written.
void writeRows(OfficeXml &xml, SheetModel &sheet, SharedStrings &strings, RowProgress &progress)
{
    xml.open(u"sheetData"_s);
    for (size_t r = 0; r < sheet.rows.size() && progress.next(); ++r) {
        const SheetRow row = std::move(sheet.rows[r]);
        xml.open(u"row"_s, {{u"r"_s, QString::number(r + 1)},
                            {u"ht"_s, QString::number(row.height, 'f', 2)},
                            {u"customHeight"_s, u"1"_s}});
        for (const SheetCell &cell : row.cells) {
            const QString name = cellName(static_cast<int>(r), cell.column);
            const QString style = QString::number(static_cast<int>(cell.style));
            if (cell.number) {
                xml.open(u"c"_s, {{u"r"_s, name}, {u"s"_s, style}});
                xml.textElement(u"v"_s, QString::number(*cell.number));
                xml.close();
            } else if (cell.text.isEmpty()) {
                xml.empty(u"c"_s, {{u"r"_s, name}, {u"s"_s, style}});
            } else { // a string whatever it looks like: never a formula
                xml.open(u"c"_s, {{u"r"_s, name}, {u"s"_s, style}, {u"t"_s, u"s"_s}});
                xml.textElement(u"v"_s, QString::number(strings.index(cell.text)));
                xml.close();
            }
        }
        xml.close();
    }
    xml.close();
}

void writeTail(OfficeXml &xml, const SheetModel &sheet)
{
    if (!sheet.merges.empty()) {
        xml.open(u"mergeCells"_s, {{u"count"_s, QString::number(sheet.merges.size())}});
        for (const SheetMerge &merge : sheet.merges)
            xml.empty(u"mergeCell"_s, {{u"ref"_s, cellName(merge.firstRow, merge.firstColumn) + u':' +
                                                      cellName(merge.lastRow, merge.lastColumn)}});
        xml.close();
    }
    xml.empty(u"printOptions"_s, {{u"horizontalCentered"_s, u"1"_s}});
    xml.empty(u"pageMargins"_s, {{u"left"_s, u"0.7"_s},
                                 {u"right"_s, u"0.7"_s},
                                 {u"top"_s, u"0.75"_s},
                                 {u"bottom"_s, u"0.75"_s},
                                 {u"header"_s, u"0.3"_s},
                                 {u"footer"_s, u"0.3"_s}});
    xml.empty(u"pageSetup"_s, {{u"paperSize"_s, u"9"_s}, // A4
                               {u"fitToHeight"_s, u"0"_s},
                               {u"orientation"_s, sheet.landscape ? u"landscape"_s : u"portrait"_s}});
    xml.open(u"headerFooter"_s);
    xml.textElement(u"oddFooter"_s, u"&C— &P —"_s);
    xml.close();
    // Codes are digits kept as text on purpose: no green triangles.
    xml.open(u"ignoredErrors"_s);
    xml.empty(u"ignoredError"_s,
              {{u"sqref"_s, u"A1:"_s + cellName(static_cast<int>(sheet.rows.size()) - 1,
                                                static_cast<int>(sheet.widths.size()) - 1)},
               {u"numberStoredAsText"_s, u"1"_s}});
    xml.close();
}

Result<QByteArray> workbookPart(const SheetModel &sheet)
{
    OfficeXml xml(u"workbook"_s,
                  {{u"xmlns"_s, spreadsheetNs()},
                   {u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}});
    xml.open(u"bookViews"_s);
    xml.empty(u"workbookView"_s, {{u"activeTab"_s, u"0"_s}});
    xml.close();
    xml.open(u"sheets"_s);
    xml.empty(u"sheet"_s, {{u"name"_s, sheet.name}, {u"sheetId"_s, u"1"_s}, {u"r:id"_s, u"rId1"_s}});
    xml.close();
    if (sheet.headFirst >= 0) {
        xml.open(u"definedNames"_s);
        xml.textElement(u"definedName"_s,
                        u"'%1'!$%2:$%3"_s.arg(sheet.name).arg(sheet.headFirst + 1).arg(sheet.headLast + 1),
                        {{u"name"_s, u"_xlnm.Print_Titles"_s}, {u"localSheetId"_s, u"0"_s}});
        xml.close();
    }
    return xml.finish();
}
} // namespace

QString cellName(int row, int column)
{
    QString letters;
    for (int c = column + 1; c > 0; c = (c - 1) / 26)
        letters.prepend(QChar(u'A' + (c - 1) % 26));
    return letters + QString::number(row + 1);
}

std::vector<xw::office::MadePart> sheetParts(SheetModel sheet, RowProgress &progress)
{
    SharedStrings strings;
    OfficeXml xml(u"worksheet"_s, {{u"xmlns"_s, spreadsheetNs()}});
    writeHead(xml, sheet);
    writeRows(xml, sheet, strings, progress);
    writeTail(xml, sheet);
    std::vector<xw::office::MadePart> parts;
    parts.emplace_back(u"xl/workbook.xml"_s, workbookPart(sheet));
    parts.emplace_back(
        u"xl/_rels/workbook.xml.rels"_s,
        officeRelations({{u"rId1"_s, office::relations + u"worksheet"_s, u"worksheets/sheet1.xml"_s},
                         {u"rId2"_s, office::relations + u"styles"_s, u"styles.xml"_s},
                         {u"rId3"_s, office::relations + u"sharedStrings"_s, u"sharedStrings.xml"_s}}));
    parts.emplace_back(u"xl/styles.xml"_s, sheetStyles());
    parts.emplace_back(u"xl/worksheets/sheet1.xml"_s, xml.finish());
    parts.emplace_back(u"xl/sharedStrings.xml"_s, strings.part());
    return parts;
}

} // namespace xw::notice
