// The page number in Word (GB/T 9704-2012, 7.5 and 7.6): right on odd pages, left on even ones, one character
// in.
#include "notice/layout/grid.h"
#include "notice/writers/office_xml.h"
#include "notice/writers/word_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
void writeField(OfficeXml &xml, const QString &type)
{
    xml.open(u"w:r"_s);
    xml.empty(u"w:fldChar"_s, {{u"w:fldCharType"_s, type}});
    xml.close();
}

void writeRun(OfficeXml &xml, const QString &element, const QString &text)
{
    xml.open(u"w:r"_s);
    xml.textElement(element, text, {{u"xml:space"_s, u"preserve"_s}});
    xml.close();
}

void writeNumber(OfficeXml &xml, bool even, bool indented)
{
    xml.open(u"w:p"_s);
    xml.open(u"w:pPr"_s);
    xml.val(u"w:pStyle"_s, style::footer);
    if (indented) {
        const QString side = even ? u"left"_s : u"right"_s;
        xml.empty(u"w:ind"_s, {{u"w:"_s + side + u"Chars"_s, u"100"_s},
                               {u"w:"_s + side, QString::number(wordSmallCell)}});
    }
    xml.val(u"w:jc"_s, even ? u"left"_s : u"right"_s);
    xml.close();
    writeRun(xml, u"w:t"_s, u"— "_s);
    writeField(xml, u"begin"_s);
    writeRun(xml, u"w:instrText"_s, u" PAGE "_s);
    writeField(xml, u"separate"_s);
    writeRun(xml, u"w:t"_s, even ? u"2"_s : u"1"_s);
    writeField(xml, u"end"_s);
    writeRun(xml, u"w:t"_s, u" —"_s);
    xml.close();
}

/// A turned sheet keeps its page number in the corner of the upright one: a floating cell whose text runs
/// downwards.
void writeTurnedNumber(OfficeXml &xml, bool even)
{
    const grid::Frame sheet = grid::upright();
    const qreal column = 24;
    const qreal length = 100;
    const qreal x = sheet.sheet.height() - sheet.area.bottom() - grid::pageNumberDrop - column / 2;
    const qreal y =
        even ? sheet.area.left() + grid::smallSize : sheet.area.right() - grid::smallSize - length;
    xml.open(u"w:tbl"_s);
    xml.open(u"w:tblPr"_s);
    xml.empty(u"w:tblpPr"_s, {{u"w:vertAnchor"_s, u"page"_s},
                              {u"w:horzAnchor"_s, u"page"_s},
                              {u"w:tblpX"_s, QString::number(twips(x))},
                              {u"w:tblpY"_s, QString::number(twips(y))}});
    xml.empty(u"w:tblW"_s, {{u"w:w"_s, QString::number(twips(column))}, {u"w:type"_s, u"dxa"_s}});
    xml.empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    xml.close();
    xml.open(u"w:tblGrid"_s);
    xml.empty(u"w:gridCol"_s, {{u"w:w"_s, QString::number(twips(column))}});
    xml.close();
    xml.open(u"w:tr"_s);
    xml.open(u"w:trPr"_s);
    xml.empty(u"w:trHeight"_s, {{u"w:val"_s, QString::number(twips(length))}, {u"w:hRule"_s, u"exact"_s}});
    xml.close();
    xml.open(u"w:tc"_s);
    xml.open(u"w:tcPr"_s);
    xml.empty(u"w:tcW"_s, {{u"w:w"_s, QString::number(twips(column))}, {u"w:type"_s, u"dxa"_s}});
    xml.open(u"w:tcMar"_s);
    for (const QString &side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s})
        xml.empty(side, {{u"w:w"_s, u"0"_s}, {u"w:type"_s, u"dxa"_s}});
    xml.close();
    xml.val(u"w:textDirection"_s, u"tbRl"_s);
    xml.val(u"w:vAlign"_s, u"center"_s);
    xml.close();
    writeNumber(xml, even, false);
    xml.close();
    xml.close();
    xml.close();
    xml.open(u"w:p"_s);
    xml.open(u"w:pPr"_s);
    xml.val(u"w:pStyle"_s, style::nothing);
    xml.close();
    xml.close();
}
} // namespace

Result<QByteArray> wordFooter(bool even, bool landscape)
{
    OfficeXml xml(u"w:ftr"_s);
    if (landscape)
        writeTurnedNumber(xml, even);
    else
        writeNumber(xml, even, true);
    return xml.finish();
}

} // namespace xw::notice
