// A picture of a Word file: an inline drawing on a line of its own, its caption under it.
#include "notice/layout/picture_size.h"
#include "notice/writers/word_body.h"
#include "notice/writers/word_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

const QString drawingMain = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
const QString drawingPicture = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;

/// Points to the unit of drawings.
QString emu(qreal points)
{
    return QString::number(qRound64(points * 12700));
}

} // namespace

/// The number of the picture's relation; the same bytes lie in the file once.
int WordBody::relationOf(const Picture &picture)
{
    for (size_t i = 0; i < m_pictures.size(); ++i)
        if (m_pictures[i].second == picture.bytes)
            return int(i) + 1;
    const int number = int(m_pictures.size()) + 1;
    const QString type = picture.bytes.startsWith("\x89PNG") ? u"png"_s : u"jpeg"_s;
    m_pictures.emplace_back(u"picture%1.%2"_s.arg(number).arg(type), picture.bytes);
    return number;
}

void WordBody::add(const Picture &picture)
{
    const int relation = relationOf(picture);
    const QSizeF size = pictureSize(picture, grid::frame(m_landscape).area.width());
    const QString wide = emu(size.width()), high = emu(size.height());
    const QString number = QString::number(++m_drawings);
    m_xml.open(u"w:p"_s);
    m_xml.open(u"w:pPr"_s);
    m_xml.val(u"w:pStyle"_s, style::plain);
    if (!picture.caption.isEmpty())
        m_xml.empty(u"w:keepNext"_s);
    m_xml.empty(u"w:spacing"_s, {{u"w:line"_s, u"240"_s}, {u"w:lineRule"_s, u"auto"_s}});
    m_xml.empty(u"w:ind"_s, {{u"w:firstLine"_s, u"0"_s}});
    m_xml.val(u"w:jc"_s, u"center"_s);
    m_xml.close();
    m_xml.open(u"w:r"_s);
    m_xml.open(u"w:drawing"_s);
    m_xml.open(u"wp:inline"_s,
               {{u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                {u"distT"_s, u"0"_s},
                {u"distB"_s, u"0"_s},
                {u"distL"_s, u"0"_s},
                {u"distR"_s, u"0"_s}});
    m_xml.empty(u"wp:extent"_s, {{u"cx"_s, wide}, {u"cy"_s, high}});
    m_xml.empty(u"wp:docPr"_s,
                {{u"id"_s, number}, {u"name"_s, u"图"_s + number}, {u"descr"_s, picture.caption}});
    m_xml.open(u"a:graphic"_s, {{u"xmlns:a"_s, drawingMain}});
    m_xml.open(u"a:graphicData"_s, {{u"uri"_s, drawingPicture}});
    m_xml.open(u"pic:pic"_s, {{u"xmlns:pic"_s, drawingPicture}});
    m_xml.open(u"pic:nvPicPr"_s);
    m_xml.empty(u"pic:cNvPr"_s, {{u"id"_s, number}, {u"name"_s, u"图"_s + number}});
    m_xml.empty(u"pic:cNvPicPr"_s);
    m_xml.close();
    m_xml.open(u"pic:blipFill"_s);
    m_xml.empty(u"a:blip"_s, {{u"r:embed"_s, u"rIdPicture%1"_s.arg(relation)}});
    m_xml.open(u"a:stretch"_s);
    m_xml.empty(u"a:fillRect"_s);
    m_xml.close();
    m_xml.close();
    m_xml.open(u"pic:spPr"_s);
    m_xml.open(u"a:xfrm"_s);
    m_xml.empty(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
    m_xml.empty(u"a:ext"_s, {{u"cx"_s, wide}, {u"cy"_s, high}});
    m_xml.close();
    m_xml.open(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
    m_xml.empty(u"a:avLst"_s);
    for (int i = 0; i < 8; ++i) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        m_xml.close();
    m_xml.close();
    m_afterTable = false;
    if (!picture.caption.isEmpty())
        paragraph(style::caption, picture.caption, {});
}

} // namespace xw::notice
