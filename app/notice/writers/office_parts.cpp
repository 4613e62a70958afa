#include "notice/writers/office_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

Result<QByteArray> officeRelations(const std::vector<Relation> &relations)
{
    OfficeXml xml(u"Relationships"_s, {{u"xmlns"_s, office::packageNs + u"relationships"_s}});
    for (const Relation &relation : relations)
        xml.empty(u"Relationship"_s,
                  {{u"Id"_s, relation.id}, {u"Type"_s, relation.type}, {u"Target"_s, relation.target}});
    return xml.finish();
}

Result<QByteArray> packageRelations(const QString &main)
{
    return officeRelations(
        {{u"rId1"_s, office::relations + u"officeDocument"_s, main},
         {u"rId2"_s, office::packageNs + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s},
         {u"rId3"_s, office::relations + u"extended-properties"_s, u"docProps/app.xml"_s}});
}

Result<QByteArray> coreProperties(const QString &title, const QString &author, QDate date)
{
    OfficeXml xml(u"cp:coreProperties"_s, {{u"xmlns:cp"_s, office::packageNs + u"metadata/core-properties"_s},
                                           {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                                           {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
                                           {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.textElement(u"dc:title"_s, title);
    xml.textElement(u"dc:creator"_s, author);
    xml.textElement(u"cp:lastModifiedBy"_s, author);
    const QDate known = date.isValid() ? date : QDate(1980, 1, 1);
    const QString stamp = known.toString(Qt::ISODate) + u"T00:00:00Z"_s; // W3CDTF
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s})
        xml.textElement(name, stamp, {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}});
    xml.textElement(u"dc:language"_s, u"zh-CN"_s);
    return xml.finish();
}

Result<QByteArray> appProperties()
{
    OfficeXml xml(
        u"Properties"_s,
        {{u"xmlns"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    xml.textElement(u"Application"_s, u"Xunwang"_s);
    return xml.finish();
}

Result<QByteArray> contentTypes(const std::vector<std::pair<QString, QString>> &parts, bool pictures)
{
    OfficeXml xml(u"Types"_s, {{u"xmlns"_s, office::packageNs + u"content-types"_s}});
    const auto byExtension = [&](const QString &extension, const QString &type) {
        xml.empty(u"Default"_s, {{u"Extension"_s, extension}, {u"ContentType"_s, type}});
    };
    const auto byName = [&](const QString &name, const QString &type) {
        xml.empty(u"Override"_s, {{u"PartName"_s, u'/' + name}, {u"ContentType"_s, type}});
    };
    byExtension(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    byExtension(u"xml"_s, u"application/xml"_s);
    if (pictures) {
        byExtension(u"png"_s, u"image/png"_s);
        byExtension(u"jpeg"_s, u"image/jpeg"_s);
    }
    for (const auto &[name, type] : parts)
        byName(name, u"application/vnd.openxmlformats-officedocument."_s + type + u"+xml"_s);
    byName(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    byName(u"docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    return xml.finish();
}

} // namespace xw::notice
