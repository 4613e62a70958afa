#include "notice/writers/pdf_metadata.h"

#include "notice/layout/printable.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace xw::notice
{

PdfMetadata pdfMetadata(const NoticeDocument &document)
{
    PdfMetadata metadata;
    metadata.title = printable(document.title).simplified();
    metadata.author = printable(document.issuer).simplified();
    metadata.producer = QStringLiteral("Xunwang " XUNWANG_VERSION);
    metadata.date = document.date.isValid() ? document.date : QDate(1980, 1, 1);
    return metadata;
}

QByteArray pdfDate(const PdfMetadata &metadata)
{
    return "D:" + metadata.date.toString(u"yyyyMMdd"_s).toLatin1() + "000000+08'00'";
}

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    const QString date = metadata.date.toString(Qt::ISODate) + u"T00:00:00+08:00"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    const auto description = [&](const QString &prefix, const QString &space) {
        xml.writeStartElement(u"rdf:Description"_s);
        xml.writeAttribute(u"xmlns:"_s + prefix, space);
        xml.writeAttribute(u"rdf:about"_s, QString());
    };
    description(u"pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
    description(u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeStartElement(u"dc:title"_s);
    xml.writeStartElement(u"rdf:Alt"_s);
    xml.writeStartElement(u"rdf:li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(metadata.title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"dc:creator"_s);
    xml.writeStartElement(u"rdf:Seq"_s);
    xml.writeTextElement(u"rdf:li"_s, metadata.author);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    description(u"xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    xml.writeTextElement(u"xmp:CreateDate"_s, date);
    xml.writeTextElement(u"xmp:ModifyDate"_s, date);
    xml.writeEndElement();
    description(u"pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeTextElement(u"pdf:Producer"_s, metadata.producer);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

} // namespace xw::notice
