// styles.xml: the elements of GB/T 9704-2012 as Word styles, with the official font names.
#include "notice/writers/office_xml.h"
#include "notice/writers/word_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
const QString fangSong = u"仿宋_GB2312"_s;
const QString kaiTi = u"楷体_GB2312"_s;
const QString heiTi = u"黑体"_s;
const QString xiaoBiaoSong = u"方正小标宋简体"_s;
const QString songTi = u"宋体"_s;

/// One paragraph style; what is not set comes from Normal.
struct StyleSpec {
    QString id;
    QString name;
    QString basedOn = u"Normal"_s;
    QString next = u"BodyText"_s;
    QString font = {};
    int halfPoints = 0;
    int tracking = 0; ///< twentieths of a point between letters; 0 with halfPoints set: none
    QString color = {};
    bool keepNext = false;
    bool offGrid = false; ///< else letters over 16 pt take two lines of the grid
    int line = 0;         ///< exact, twips
    QString align = {};
    int firstLine = 0; ///< hundredths of a character
    int level = 0;     ///< heading level
};

void writeFonts(OfficeXml &xml, const QString &font)
{
    xml.empty(u"w:rFonts"_s,
              {{u"w:ascii"_s, font}, {u"w:hAnsi"_s, font}, {u"w:eastAsia"_s, font}, {u"w:cs"_s, font}});
}

void writeParagraphPart(OfficeXml &xml, const StyleSpec &spec)
{
    xml.open(u"w:pPr"_s);
    if (spec.keepNext)
        xml.empty(u"w:keepNext"_s);
    if (spec.level > 0) {
        xml.open(u"w:numPr"_s);
        xml.val(u"w:ilvl"_s, spec.level - 1);
        xml.val(u"w:numId"_s, 1);
        xml.close();
    }
    if (spec.offGrid)
        xml.val(u"w:snapToGrid"_s, 0);
    if (spec.line > 0)
        xml.empty(u"w:spacing"_s, {{u"w:line"_s, QString::number(spec.line)}, {u"w:lineRule"_s, u"exact"_s}});
    if (spec.firstLine > 0)
        xml.empty(u"w:ind"_s, {{u"w:firstLineChars"_s, QString::number(spec.firstLine)},
                               {u"w:firstLine"_s, QString::number(spec.firstLine * wordCell / 100)}});
    if (!spec.align.isEmpty())
        xml.val(u"w:jc"_s, spec.align);
    if (spec.level > 0)
        xml.val(u"w:outlineLvl"_s, spec.level - 1);
    xml.close();
}

void writeLetterPart(OfficeXml &xml, const StyleSpec &spec)
{
    xml.open(u"w:rPr"_s);
    if (!spec.font.isEmpty())
        writeFonts(xml, spec.font);
    if (!spec.color.isEmpty())
        xml.val(u"w:color"_s, spec.color);
    if (spec.halfPoints > 0) {
        xml.val(u"w:spacing"_s, spec.tracking);
        xml.val(u"w:sz"_s, spec.halfPoints);
        xml.val(u"w:szCs"_s, spec.halfPoints);
    }
    xml.close();
}

void writeStyle(OfficeXml &xml, const StyleSpec &spec)
{
    xml.open(u"w:style"_s, {{u"w:type"_s, u"paragraph"_s}, {u"w:styleId"_s, spec.id}});
    xml.val(u"w:name"_s, spec.name);
    xml.val(u"w:basedOn"_s, spec.basedOn);
    xml.val(u"w:next"_s, spec.next);
    xml.empty(u"w:qFormat"_s);
    writeParagraphPart(xml, spec);
    writeLetterPart(xml, spec);
    xml.close();
}

void writeNormal(OfficeXml &xml)
{
    xml.open(u"w:style"_s,
             {{u"w:type"_s, u"paragraph"_s}, {u"w:default"_s, u"1"_s}, {u"w:styleId"_s, u"Normal"_s}});
    xml.val(u"w:name"_s, u"Normal"_s);
    xml.empty(u"w:qFormat"_s);
    xml.open(u"w:pPr"_s);
    for (const QString &off :
         {u"w:widowControl"_s, u"w:overflowPunct"_s, u"w:autoSpaceDE"_s, u"w:autoSpaceDN"_s})
        xml.val(off, 0);
    // The gaps are said too: on a letterhead the file's own defaults would fill them in.
    xml.empty(u"w:spacing"_s, {{u"w:before"_s, u"0"_s},
                               {u"w:after"_s, u"0"_s},
                               {u"w:line"_s, QString::number(wordPitch)},
                               {u"w:lineRule"_s, u"exact"_s}});
    xml.val(u"w:jc"_s, u"both"_s);
    xml.close();
    xml.open(u"w:rPr"_s);
    writeFonts(xml, fangSong);
    xml.val(u"w:spacing"_s, -5);
    xml.val(u"w:sz"_s, 32);
    xml.val(u"w:szCs"_s, 32);
    xml.empty(u"w:lang"_s,
              {{u"w:val"_s, u"en-US"_s}, {u"w:eastAsia"_s, u"zh-CN"_s}, {u"w:bidi"_s, u"ar-SA"_s}});
    xml.close();
    xml.close();
}

std::vector<StyleSpec> styleSpecs()
{
    const QString center = u"center"_s;
    std::vector<StyleSpec> specs{
        {.id = style::body, .name = u"Body Text"_s, .firstLine = 200},
        {.id = style::plain, .name = u"顶格"_s},
        {.id = style::mark,
         .name = u"发文机关标志"_s,
         .font = xiaoBiaoSong,
         .color = u"FF0000"_s,
         .offGrid = true,
         .align = center},
        {.id = style::number, .name = u"发文字号"_s, .align = center},
        {.id = style::title,
         .name = u"Title"_s,
         .font = xiaoBiaoSong,
         .halfPoints = 44,
         .keepNext = true,
         .offGrid = true,
         .line = wordPitch,
         .align = center},
        {.id = style::addressee, .name = u"主送机关"_s, .keepNext = true},
        {.id = style::annexList, .name = u"附件说明"_s},
        {.id = style::annexMark,
         .name = u"附件标识"_s,
         .next = style::annexTitle,
         .font = heiTi,
         .keepNext = true},
        {.id = style::annexTitle, .name = u"附件标题"_s, .basedOn = style::title},
        {.id = style::caption, .name = u"表题"_s, .halfPoints = 28, .keepNext = true, .align = center},
        {.id = style::imprint, .name = u"版记"_s, .halfPoints = 28, .align = u"left"_s},
        {.id = style::footer,
         .name = u"footer"_s,
         .font = songTi,
         .halfPoints = 28,
         .offGrid = true,
         .line = 400},
        {.id = style::nothing, .name = u"分节"_s, .halfPoints = 2, .offGrid = true, .line = 20},
    };
    const QString headFonts[] = {heiTi, kaiTi, fangSong, fangSong};
    for (int level = 1; level <= 4; ++level)
        specs.push_back({.id = u"Heading%1"_s.arg(level),
                         .name = u"heading %1"_s.arg(level),
                         .font = headFonts[level - 1],
                         .keepNext = true,
                         .firstLine = 200,
                         .level = level});
    for (const bool small : {false, true}) {
        const int size = small ? 21 : 24;
        const int line = small ? 280 : 320;
        specs.push_back({.id = small ? style::tableTextSmall : style::tableText,
                         .name = small ? u"表格文字（小）"_s : u"表格文字"_s,
                         .halfPoints = size,
                         .offGrid = true,
                         .line = line,
                         .align = center});
        specs.push_back({.id = small ? style::tableHeadSmall : style::tableHead,
                         .name = small ? u"表头（小）"_s : u"表头"_s,
                         .font = heiTi,
                         .halfPoints = size,
                         .offGrid = true,
                         .line = line,
                         .align = center});
    }
    return specs;
}
} // namespace

Result<QByteArray> wordStyles()
{
    OfficeXml xml(u"w:styles"_s);
    xml.open(u"w:docDefaults"_s);
    xml.open(u"w:rPrDefault"_s);
    xml.open(u"w:rPr"_s);
    writeFonts(xml, fangSong);
    xml.empty(u"w:lang"_s,
              {{u"w:val"_s, u"en-US"_s}, {u"w:eastAsia"_s, u"zh-CN"_s}, {u"w:bidi"_s, u"ar-SA"_s}});
    xml.close();
    xml.close();
    xml.empty(u"w:pPrDefault"_s);
    xml.close();
    writeNormal(xml);
    for (const StyleSpec &spec : styleSpecs())
        writeStyle(xml, spec);
    xml.close();
    return xml.finish();
}

Result<QByteArray> wordFontTable()
{
    struct Named {
        QString name, other, family;
    };
    const Named fonts[] = {{fangSong, u"FangSong"_s, u"modern"_s},
                           {kaiTi, u"KaiTi"_s, u"modern"_s},
                           {heiTi, u"SimHei"_s, u"modern"_s},
                           {xiaoBiaoSong, u"STZhongsong"_s, u"script"_s},
                           {songTi, u"SimSun"_s, u"auto"_s}};
    OfficeXml xml(u"w:fonts"_s);
    for (const Named &font : fonts) {
        xml.open(u"w:font"_s, {{u"w:name"_s, font.name}});
        xml.val(u"w:altName"_s, font.other);
        xml.val(u"w:charset"_s, u"86"_s);
        xml.val(u"w:family"_s, font.family);
        xml.val(u"w:pitch"_s, u"variable"_s);
        xml.close();
    }
    return xml.finish();
}

} // namespace xw::notice
