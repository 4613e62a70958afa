// The small parts of a Word file: settings, properties, content types, relations.
#include "notice/writers/word_parts.h"

#include "notice/writers/word_xml.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
const QString packageNs = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString officeRel = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

/// W3CDTF of the notice's date: the file carries no other time, so that its bytes repeat.
QString timeStamp(const NoticeDocument &document)
{
    const QDate date = document.date.isValid() ? document.date : QDate(1980, 1, 1);
    return date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

void relation(WordXml &xml, const QString &id, const QString &type, const QString &target)
{
    xml.empty(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, type}, {u"Target"_s, target}});
}
} // namespace

Result<QByteArray> wordSettings()
{
    WordXml xml(u"w:settings"_s);
    xml.empty(u"w:zoom"_s, {{u"w:percent"_s, u"100"_s}});
    xml.val(u"w:defaultTabStop"_s, 420);
    xml.empty(u"w:evenAndOddHeaders"_s);
    xml.val(u"w:characterSpacingControl"_s, u"compressPunctuation"_s);
    xml.open(u"w:compat"_s);
    xml.empty(u"w:compatSetting"_s, {{u"w:name"_s, u"compatibilityMode"_s},
                                     {u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s},
                                     {u"w:val"_s, u"15"_s}});
    xml.close();
    xml.empty(u"w:themeFontLang"_s, {{u"w:val"_s, u"en-US"_s}, {u"w:eastAsia"_s, u"zh-CN"_s}});
    return xml.finish();
}

Result<QByteArray> wordCoreProperties(const NoticeDocument &document)
{
    WordXml xml(u"cp:coreProperties"_s, {{u"xmlns:cp"_s, packageNs + u"metadata/core-properties"_s},
                                         {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                                         {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
                                         {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.textElement(u"dc:title"_s, document.title);
    xml.textElement(u"dc:creator"_s, document.issuer);
    xml.textElement(u"cp:lastModifiedBy"_s, document.issuer);
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s})
        xml.textElement(name, timeStamp(document), {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}});
    xml.textElement(u"dc:language"_s, u"zh-CN"_s);
    return xml.finish();
}

Result<QByteArray> wordAppProperties()
{
    WordXml xml(
        u"Properties"_s,
        {{u"xmlns"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    xml.textElement(u"Application"_s, u"Xunwang"_s);
    return xml.finish();
}

Result<QByteArray> wordContentTypes(int footers)
{
    WordXml xml(u"Types"_s, {{u"xmlns"_s, packageNs + u"content-types"_s}});
    const auto byExtension = [&](const QString &extension, const QString &type) {
        xml.empty(u"Default"_s, {{u"Extension"_s, extension}, {u"ContentType"_s, type}});
    };
    const auto byName = [&](const QString &name, const QString &type) {
        xml.empty(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    byExtension(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    byExtension(u"xml"_s, u"application/xml"_s);
    byName(u"/word/document.xml"_s, wordType + u"document.main+xml"_s);
    for (const QString &part : {u"styles"_s, u"numbering"_s, u"settings"_s, u"fontTable"_s})
        byName(u"/word/%1.xml"_s.arg(part), wordType + part + u"+xml"_s);
    for (int i = 1; i <= footers; ++i)
        byName(u"/word/footer%1.xml"_s.arg(i), wordType + u"footer+xml"_s);
    byName(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    byName(u"/docProps/app.xml"_s,
           u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    return xml.finish();
}

Result<QByteArray> wordPackageRelations()
{
    WordXml xml(u"Relationships"_s, {{u"xmlns"_s, packageNs + u"relationships"_s}});
    relation(xml, u"rId1"_s, officeRel + u"officeDocument"_s, u"word/document.xml"_s);
    relation(xml, u"rId2"_s, packageNs + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s);
    relation(xml, u"rId3"_s, officeRel + u"extended-properties"_s, u"docProps/app.xml"_s);
    return xml.finish();
}

Result<QByteArray> wordDocumentRelations(int footers)
{
    WordXml xml(u"Relationships"_s, {{u"xmlns"_s, packageNs + u"relationships"_s}});
    int id = 0;
    for (const QString &part : {u"styles"_s, u"numbering"_s, u"settings"_s, u"fontTable"_s})
        relation(xml, u"rId%1"_s.arg(++id), officeRel + part, part + u".xml"_s);
    for (int i = 1; i <= footers; ++i)
        relation(xml, u"rIdFooter%1"_s.arg(i), officeRel + u"footer"_s, u"footer%1.xml"_s.arg(i));
    return xml.finish();
}

} // namespace xw::notice
