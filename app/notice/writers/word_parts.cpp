// The small parts of a Word file: settings, content types, relations.
#include "notice/writers/word_parts.h"

#include "notice/writers/office_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
QStringList commonParts()
{
    return {u"styles"_s, u"numbering"_s, u"settings"_s, u"fontTable"_s};
}
} // namespace

Result<QByteArray> wordSettings()
{
    OfficeXml xml(u"w:settings"_s);
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

Result<QByteArray> wordContentTypes(int footers, bool pictures)
{
    std::vector<std::pair<QString, QString>> parts{
        {u"word/document.xml"_s, u"wordprocessingml.document.main"_s}};
    for (const QString &part : commonParts())
        parts.emplace_back(u"word/%1.xml"_s.arg(part), u"wordprocessingml."_s + part);
    for (int i = 1; i <= footers; ++i)
        parts.emplace_back(u"word/footer%1.xml"_s.arg(i), u"wordprocessingml.footer"_s);
    return contentTypes(parts, pictures);
}

Result<QByteArray> wordDocumentRelations(int footers, const QStringList &pictures)
{
    std::vector<Relation> relations;
    for (const QString &part : commonParts())
        relations.push_back(
            {u"rId%1"_s.arg(relations.size() + 1), office::relations + part, part + u".xml"_s});
    for (int i = 1; i <= footers; ++i)
        relations.push_back(
            {u"rIdFooter%1"_s.arg(i), office::relations + u"footer"_s, u"footer%1.xml"_s.arg(i)});
    for (qsizetype i = 0; i < pictures.size(); ++i)
        relations.push_back(
            {u"rIdPicture%1"_s.arg(i + 1), office::relations + u"image"_s, u"media/"_s + pictures.at(i)});
    return officeRelations(relations);
}

} // namespace xw::notice
