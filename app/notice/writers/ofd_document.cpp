#include "notice/writers/ofd_document.h"

#include "notice/layout/grid.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// A part of the package with its root element.
class OfdXml
{
public:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    explicit OfdXml(const QString &root, Attributes attributes = {}) : m_writer(&m_bytes)
    {
        m_writer.writeStartDocument();
        m_writer.writeNamespace(u"http://www.ofdspec.org/2016"_s, u"ofd"_s);
        open(root, attributes);
    }
    void open(const QString &name, Attributes attributes = {})
    {
        m_writer.writeStartElement(u"ofd:"_s + name);
        write(attributes);
    }
    void close() { m_writer.writeEndElement(); }
    void empty(const QString &name, Attributes attributes)
    {
        m_writer.writeEmptyElement(u"ofd:"_s + name);
        write(attributes);
    }
    void text(const QString &name, const QString &text) { m_writer.writeTextElement(u"ofd:"_s + name, text); }
    QByteArray finish()
    {
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    void write(Attributes attributes)
    {
        for (const auto &[name, value] : attributes)
            m_writer.writeAttribute(name, value);
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

QString number(int value)
{
    return QString::number(value);
}

void writeDest(OfdXml &xml, int pageId, qreal top)
{
    xml.empty(u"Dest"_s, {{u"Type"_s, u"XYZ"_s},
                          {u"PageID"_s, number(pageId)},
                          {u"Left"_s, u"0"_s},
                          {u"Top"_s, QString::fromLatin1(ofdLength(top))},
                          {u"Zoom"_s, u"0"_s}}); // 0: as it is
}

void writeGoto(OfdXml &xml, int pageId, qreal top)
{
    xml.open(u"Actions"_s);
    xml.open(u"Action"_s, {{u"Event"_s, u"CLICK"_s}});
    xml.open(u"Goto"_s);
    writeDest(xml, pageId, top);
    xml.close();
    xml.close();
    xml.close();
}

/// Entries [first, last), those that lie deeper under the one before them.
void writeOutline(OfdXml &xml, const OfdContents &contents, size_t first, size_t last)
{
    for (size_t i = first; i < last;) {
        const PdfBookmark &mark = contents.bookmarks[i];
        size_t end = i + 1;
        int count = 0;
        while (end < last && contents.bookmarks[end].level > mark.level)
            count += contents.bookmarks[end++].level == mark.level + 1 ? 1 : 0;
        xml.open(u"OutlineElem"_s,
                 {{u"Title"_s, mark.title}, {u"Count"_s, number(count)}, {u"Expanded"_s, u"false"_s}});
        writeGoto(xml, contents.pageIds[size_t(mark.page)], mark.top);
        writeOutline(xml, contents, i + 1, end);
        xml.close();
        i = end;
    }
}

} // namespace

QByteArray ofdRoot(const PdfMetadata &metadata, const QByteArray &id)
{
    const QString date = metadata.date.toString(Qt::ISODate);
    OfdXml xml(u"OFD"_s, {{u"Version"_s, u"1.0"_s}, {u"DocType"_s, u"OFD"_s}});
    xml.open(u"DocBody"_s);
    xml.open(u"DocInfo"_s);
    xml.text(u"DocID"_s, QString::fromLatin1(id));
    xml.text(u"Title"_s, metadata.title);
    xml.text(u"Author"_s, metadata.author);
    xml.text(u"CreationDate"_s, date);
    xml.text(u"ModDate"_s, date);
    xml.text(u"DocUsage"_s, u"Normal"_s);
    xml.text(u"Creator"_s, u"Xunwang"_s);
    xml.text(u"CreatorVersion"_s, QStringLiteral(XUNWANG_VERSION));
    xml.close();
    xml.text(u"DocRoot"_s, u"Doc_0/Document.xml"_s);
    xml.close();
    return xml.finish();
}

QByteArray ofdDocument(const OfdContents &contents)
{
    OfdXml xml(u"Document"_s);
    xml.open(u"CommonData"_s);
    xml.text(u"MaxUnitID"_s, number(contents.lastId));
    xml.open(u"PageArea"_s);
    xml.text(u"PhysicalBox"_s, QString::fromLatin1(ofdBox({{0, 0}, grid::upright().sheet})));
    xml.close();
    xml.text(u"PublicRes"_s, u"PublicRes.xml"_s);
    xml.text(u"DocumentRes"_s, u"DocumentRes.xml"_s);
    xml.close();
    xml.open(u"Pages"_s);
    for (size_t i = 0; i < contents.pageIds.size(); ++i)
        xml.empty(u"Page"_s, {{u"ID"_s, number(contents.pageIds[i])},
                              {u"BaseLoc"_s, u"Pages/Page_%1/Content.xml"_s.arg(i)}});
    xml.close();
    if (!contents.bookmarks.empty()) {
        xml.open(u"Outlines"_s);
        writeOutline(xml, contents, 0, contents.bookmarks.size());
        xml.close();
    }
    const auto isAnnex = [](const PdfBookmark &mark) { return mark.annex; };
    if (std::any_of(contents.bookmarks.begin(), contents.bookmarks.end(), isAnnex)) {
        xml.open(u"Bookmarks"_s);
        for (const PdfBookmark &mark : contents.bookmarks) {
            if (!mark.annex)
                continue;
            xml.open(u"Bookmark"_s, {{u"Name"_s, mark.title}});
            writeDest(xml, contents.pageIds[size_t(mark.page)], mark.top);
            xml.close();
        }
        xml.close();
    }
    if (contents.hasLinks)
        xml.text(u"Annotations"_s, u"Annots/Annotations.xml"_s);
    return xml.finish();
}

QByteArray ofdPublicResources(const OfdResources &resources, int colorSpace)
{
    OfdXml xml(u"Res"_s, {{u"BaseLoc"_s, u"Res"_s}});
    xml.open(u"ColorSpaces"_s);
    xml.empty(u"ColorSpace"_s,
              {{u"ID"_s, number(colorSpace)}, {u"Type"_s, u"RGB"_s}, {u"BitsPerComponent"_s, u"8"_s}});
    xml.close();
    xml.open(u"Fonts"_s);
    for (const auto &[face, font] : resources.fonts) {
        xml.open(u"Font"_s, {{u"ID"_s, number(resources.fontIds.at(face))},
                             {u"FontName"_s, font.name},
                             {u"FamilyName"_s, font.family},
                             {u"Charset"_s, u"unicode"_s},
                             {u"Bold"_s, font.bold ? u"true"_s : u"false"_s}});
        xml.text(u"FontFile"_s, font.fileName);
        xml.close();
    }
    xml.close();
    return xml.finish();
}

QByteArray ofdDocumentResources(const OfdResources &resources)
{
    OfdXml xml(u"Res"_s, {{u"BaseLoc"_s, u"Res"_s}});
    if (!resources.pens.empty()) {
        xml.open(u"DrawParams"_s);
        for (const OfdPen &pen : resources.pens) {
            xml.open(u"DrawParam"_s, {{u"ID"_s, number(pen.id)},
                                      {u"LineWidth"_s, QString::fromLatin1(ofdLength(pen.width))}});
            xml.empty(u"StrokeColor"_s, {{u"Value"_s, QString::fromLatin1(ofdColor(pen.color))}});
            xml.close();
        }
        xml.close();
    }
    return xml.finish();
}

QByteArray ofdAnnotations(const std::vector<int> &pages, const std::vector<int> &pageIds)
{
    OfdXml xml(u"Annotations"_s);
    for (const int page : pages) {
        xml.open(u"Page"_s, {{u"PageID"_s, number(pageIds[size_t(page)])}});
        xml.text(u"FileLoc"_s, u"Page_%1/Annotation.xml"_s.arg(page));
        xml.close();
    }
    return xml.finish();
}

QByteArray ofdPageLinks(int page, const std::vector<AnnexLink> &links, const std::vector<BlockPlace> &places,
                        const std::vector<int> &pageIds, const PdfMetadata &metadata, OfdIds &ids)
{
    OfdXml xml(u"PageAnnot"_s);
    for (const AnnexLink &link : links) {
        if (link.page != page || places[link.annex].page < 0)
            continue;
        const QString width = QString::fromLatin1(ofdLength(link.rect.width()));
        const QString height = QString::fromLatin1(ofdLength(link.rect.height()));
        xml.open(u"Annot"_s, {{u"ID"_s, number(ids.next())},
                              {u"Type"_s, u"Link"_s},
                              {u"Creator"_s, u"Xunwang"_s},
                              {u"LastModDate"_s, metadata.date.toString(Qt::ISODate)}});
        xml.open(u"Appearance"_s, {{u"Boundary"_s, QString::fromLatin1(ofdBox(link.rect))}});
        xml.open(u"PathObject"_s, {{u"ID"_s, number(ids.next())},
                                   {u"Boundary"_s, u"0 0 %1 %2"_s.arg(width, height)},
                                   {u"Stroke"_s, u"false"_s},
                                   {u"Fill"_s, u"true"_s}});
        writeGoto(xml, pageIds[size_t(places[link.annex].page)], places[link.annex].top);
        // Filled with nothing: a reader that takes "not filled" for its own default would paint it black.
        xml.empty(u"FillColor"_s, {{u"Value"_s, u"255 255 255"_s}, {u"Alpha"_s, u"0"_s}});
        xml.text(u"AbbreviatedData"_s, u"M 0 0 L %1 0 L %1 %2 L 0 %2 C"_s.arg(width, height));
        xml.close();
        xml.close();
        xml.close();
    }
    return xml.finish();
}

} // namespace xw::notice
