#include "notice/writers/sheet_styles.h"

#include "notice/writers/office_xml.h"
#include "notice/writers/sheet_model.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
struct Format {
    int font;
    bool border;
    bool text; ///< format @: a cell that is edited later stays text, even if it starts with =
    QString align;
};

/// In the order of SheetStyle.
std::vector<Format> formats()
{
    const QString center = u"center"_s;
    return {{0, false, false, {}},       {2, false, true, center}, {0, false, true, u"left"_s},
            {1, true, true, center},     {0, true, true, center},  {0, true, true, u"left"_s},
            {0, true, true, u"right"_s}, {0, true, false, center}, {1, true, false, center}};
}

void writeFont(OfficeXml &xml, const QString &name, int size)
{
    xml.open(u"font"_s);
    xml.empty(u"sz"_s, {{u"val"_s, QString::number(size)}});
    xml.empty(u"name"_s, {{u"val"_s, name}});
    xml.empty(u"charset"_s, {{u"val"_s, u"134"_s}});
    xml.close();
}

void writeBorder(OfficeXml &xml, bool drawn)
{
    xml.open(u"border"_s);
    for (const QString &side : {u"left"_s, u"right"_s, u"top"_s, u"bottom"_s}) {
        if (!drawn) {
            xml.empty(side);
            continue;
        }
        xml.open(side, {{u"style"_s, u"thin"_s}});
        xml.empty(u"color"_s, {{u"auto"_s, u"1"_s}});
        xml.close();
    }
    xml.empty(u"diagonal"_s);
    xml.close();
}

void writeFormat(OfficeXml &xml, const Format &format)
{
    xml.open(u"xf"_s, {{u"numFmtId"_s, format.text ? u"49"_s : u"0"_s},
                       {u"fontId"_s, QString::number(format.font)},
                       {u"fillId"_s, u"0"_s},
                       {u"borderId"_s, format.border ? u"1"_s : u"0"_s},
                       {u"xfId"_s, u"0"_s},
                       {u"applyNumberFormat"_s, u"1"_s},
                       {u"applyFont"_s, u"1"_s},
                       {u"applyBorder"_s, u"1"_s},
                       {u"applyAlignment"_s, u"1"_s}});
    if (format.align.isEmpty())
        xml.empty(u"alignment"_s, {{u"vertical"_s, u"center"_s}});
    else
        xml.empty(u"alignment"_s,
                  {{u"horizontal"_s, format.align}, {u"vertical"_s, u"center"_s}, {u"wrapText"_s, u"1"_s}});
    xml.close();
}
} // namespace

Result<QByteArray> sheetStyles()
{
    OfficeXml xml(u"styleSheet"_s, {{u"xmlns"_s, spreadsheetNs()}});
    xml.open(u"fonts"_s, {{u"count"_s, u"3"_s}});
    writeFont(xml, u"宋体"_s, 11);
    writeFont(xml, u"黑体"_s, 11);
    writeFont(xml, u"黑体"_s, 16);
    xml.close();
    xml.open(u"fills"_s, {{u"count"_s, u"2"_s}}); // the first two are fixed by the format
    for (const QString &pattern : {u"none"_s, u"gray125"_s}) {
        xml.open(u"fill"_s);
        xml.empty(u"patternFill"_s, {{u"patternType"_s, pattern}});
        xml.close();
    }
    xml.close();
    xml.open(u"borders"_s, {{u"count"_s, u"2"_s}});
    writeBorder(xml, false);
    writeBorder(xml, true);
    xml.close();
    xml.open(u"cellStyleXfs"_s, {{u"count"_s, u"1"_s}});
    xml.empty(
        u"xf"_s,
        {{u"numFmtId"_s, u"0"_s}, {u"fontId"_s, u"0"_s}, {u"fillId"_s, u"0"_s}, {u"borderId"_s, u"0"_s}});
    xml.close();
    const auto all = formats();
    xml.open(u"cellXfs"_s, {{u"count"_s, QString::number(all.size())}});
    for (const Format &format : all)
        writeFormat(xml, format);
    xml.close();
    xml.open(u"cellStyles"_s, {{u"count"_s, u"1"_s}});
    xml.empty(u"cellStyle"_s, {{u"name"_s, u"Normal"_s}, {u"xfId"_s, u"0"_s}, {u"builtinId"_s, u"0"_s}});
    xml.close();
    return xml.finish();
}

} // namespace xw::notice
