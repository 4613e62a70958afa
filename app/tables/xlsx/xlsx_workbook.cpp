#include "tables/xlsx/xlsx_workbook.h"

#include "tables/said.h"
#include "tables/xlsx/xml_scanner.h"
#include "tables/xlsx/xml_text.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr qsizetype kLongestXmlToken = 1 << 20; // bytes
constexpr size_t kMostSheets = 10'000;

struct Relation {
    QString type; // its last word
    QString target;
};
using Relations = QHash<QString, Relation>; // by id

QString attributeText(const XmlScanner &xml, std::string_view name)
{
    const std::optional<std::string_view> raw = xml.attribute(name);
    return raw ? xmlText(*raw).value_or(QString()) : QString();
}

// Targets are relative to the folder of the part that names them, or begin with a slash.
QString memberOf(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : folder + u'/' + target;
    QString clean = QDir::cleanPath(path);
    while (clean.startsWith(u'/') || clean.startsWith(u"../"))
        clean.remove(0, clean.startsWith(u'/') ? 1 : 3);
    return clean;
}

tl::unexpected<Error> at(Error error, const QString &where)
{
    if (error.where.isEmpty())
        error.where = where;
    return tl::unexpected(std::move(error));
}

Result<Relations> readRelations(office::ZipPackage &package, const QString &part, const QString &where)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.left(slash);
    const QString member =
        (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    Relations relations;
    if (!package.has(member))
        return relations;
    Result<std::unique_ptr<office::ByteSource>> source = package.openMember(member);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    XmlScanner xml(**source, kLongestXmlToken);
    for (;;) {
        switch (xml.next()) {
        case XmlScanner::Token::Failed:
            return at(xml.error(), where + u" › "_s + member);
        case XmlScanner::Token::Finished:
            return relations;
        case XmlScanner::Token::Start:
            if (xml.name() == "Relationship" && attributeText(xml, "TargetMode") != u"External")
                relations.insert(attributeText(xml, "Id"), {attributeText(xml, "Type").section(u'/', -1),
                                                            memberOf(folder, attributeText(xml, "Target"))});
            break;
        default:
            break;
        }
    }
}

QString targetOf(const Relations &relations, const QString &type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

tl::unexpected<Error> noWorkbook(const office::ZipPackage &package, const QString &where)
{
    Message what{QT_TRANSLATE_NOOP("xw", "The file is a ZIP package, but no workbook"), {}};
    if (package.has(u"word/document.xml"_s))
        what = {QT_TRANSLATE_NOOP("xw", "The file is a Word document, not a workbook"), {}};
    else if (package.has(u"ppt/presentation.xml"_s))
        what = {QT_TRANSLATE_NOOP("xw", "The file is a presentation, not a workbook"), {}};
    else if (package.has(u"OFD.xml"_s))
        what = {QT_TRANSLATE_NOOP("xw", "The file is an OFD document, not a workbook"), {}};
    else if (package.has(u"content.xml"_s))
        what = {QT_TRANSLATE_NOOP("xw", "The file is an OpenDocument file"), {}};
    else if (package.has(u"xl/workbook.bin"_s))
        what = {QT_TRANSLATE_NOOP("xw", "The file is a binary workbook (.xlsb)"), {}};
    return failure(ErrorCode::Unsupported, what, where, said::saveAsXlsx());
}

void readSheet(const XmlScanner &xml, const Relations &relations, XlsxWorkbook &workbook)
{
    const std::optional<std::string_view> id = xml.prefixedAttribute("id");
    const auto relation = relations.constFind(id ? xmlText(*id).value_or(QString()) : QString());
    if (relation == relations.cend() || relation->type != u"worksheet" ||
        workbook.sheets.size() >= kMostSheets)
        return; // chart and dialog sheets hold no cells
    const QString state = attributeText(xml, "state");
    workbook.sheets.push_back({attributeText(xml, "name"), state == u"hidden" || state == u"veryHidden"});
    workbook.members << relation->target;
}
} // namespace

Result<XlsxWorkbook> readWorkbook(office::ZipPackage &package, const QString &where)
{
    const Result<Relations> top = readRelations(package, {}, where);
    if (!top)
        return tl::unexpected(top.error());
    QString part = targetOf(*top, u"officeDocument"_s);
    if (part.isEmpty() || !package.has(part))
        part = u"xl/workbook.xml"_s;
    if (!package.has(part) || part.endsWith(u".bin"))
        return noWorkbook(package, where);
    const Result<Relations> relations = readRelations(package, part, where);
    if (!relations)
        return tl::unexpected(relations.error());
    Result<std::unique_ptr<office::ByteSource>> source = package.openMember(part);
    if (!source)
        return tl::unexpected(std::move(source.error()));

    XlsxWorkbook workbook;
    workbook.strings = targetOf(*relations, u"sharedStrings"_s);
    workbook.styles = targetOf(*relations, u"styles"_s);
    XmlScanner xml(**source, kLongestXmlToken);
    for (;;) {
        switch (xml.next()) {
        case XmlScanner::Token::Failed:
            return at(xml.error(), where + u" › "_s + part);
        case XmlScanner::Token::Finished:
            return workbook;
        case XmlScanner::Token::Start:
            if (xml.depth() == 1 && xml.name() != "workbook")
                return noWorkbook(package, where);
            if (xml.name() == "workbookPr")
                workbook.from1904 = isTrue(xml.attribute("date1904"));
            else if (xml.name() == "sheet")
                readSheet(xml, *relations, workbook);
            break;
        default:
            break;
        }
    }
}

} // namespace xw::tables
