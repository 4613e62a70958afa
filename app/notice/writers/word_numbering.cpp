// numbering.xml: 一、 （一） 1. （1） counted by Word itself.
#include "notice/writers/office_xml.h"
#include "notice/writers/word_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
void writeLevel(OfficeXml &xml, int level)
{
    const QString texts[] = {u"%1、"_s, u"（%2）"_s, u"%3."_s, u"（%4）"_s};
    xml.open(u"w:lvl"_s, {{u"w:ilvl"_s, QString::number(level)}});
    xml.val(u"w:start"_s, 1);
    xml.val(u"w:numFmt"_s, level < 2 ? u"chineseCountingThousand"_s : u"decimal"_s);
    xml.val(u"w:pStyle"_s, u"Heading%1"_s.arg(level + 1));
    xml.val(u"w:suff"_s, u"nothing"_s);
    xml.val(u"w:lvlText"_s, texts[level]);
    xml.val(u"w:lvlJc"_s, u"left"_s);
    xml.open(u"w:pPr"_s);
    xml.empty(u"w:ind"_s,
              {{u"w:firstLineChars"_s, u"200"_s}, {u"w:firstLine"_s, QString::number(2 * wordCell)}});
    xml.close();
    xml.close();
}
} // namespace

Result<QByteArray> wordNumbering(int annexes)
{
    OfficeXml xml(u"w:numbering"_s);
    xml.open(u"w:abstractNum"_s, {{u"w:abstractNumId"_s, u"0"_s}});
    xml.val(u"w:multiLevelType"_s, u"multilevel"_s);
    for (int level = 0; level < 4; ++level)
        writeLevel(xml, level);
    xml.close();
    for (int id = 1; id <= annexes + 1; ++id) {
        xml.open(u"w:num"_s, {{u"w:numId"_s, QString::number(id)}});
        xml.val(u"w:abstractNumId"_s, 0);
        for (int level = 0; id > 1 && level < 4; ++level) {
            xml.open(u"w:lvlOverride"_s, {{u"w:ilvl"_s, QString::number(level)}});
            xml.val(u"w:startOverride"_s, 1);
            xml.close();
        }
        xml.close();
    }
    return xml.finish();
}

} // namespace xw::notice
