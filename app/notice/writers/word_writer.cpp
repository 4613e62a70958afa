#include "notice/writers.h"

#include "notice/layout/printable.h"
#include "notice/writers/office_parts.h"
#include "notice/writers/word_body.h"
#include "notice/writers/word_parts.h"
#include "office/zip_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

Result<QByteArray> writeDocx(const NoticeDocument &document)
{
    const NoticeDocument clean = printable(document);
    WordBody body(clean);
    std::vector<xw::office::MadePart> made;
    const auto text = body.write();
    const int footers = body.hasLandscape() ? 4 : 2;
    made.emplace_back(u"[Content_Types].xml"_s, wordContentTypes(footers, !body.pictures().empty()));
    made.emplace_back(u"_rels/.rels"_s, packageRelations(u"word/document.xml"_s));
    made.emplace_back(u"word/document.xml"_s, text);
    QStringList pictures;
    for (const auto &[name, bytes] : body.pictures()) {
        pictures << name;
        made.emplace_back(u"word/media/"_s + name, bytes);
    }
    made.emplace_back(u"word/_rels/document.xml.rels"_s, wordDocumentRelations(footers, pictures));
    made.emplace_back(u"word/styles.xml"_s, wordStyles());
    made.emplace_back(u"word/numbering.xml"_s, wordNumbering(annexCount(clean)));
    made.emplace_back(u"word/settings.xml"_s, wordSettings());
    made.emplace_back(u"word/fontTable.xml"_s, wordFontTable());
    for (int number = 1; number <= footers; ++number)
        made.emplace_back(u"word/footer%1.xml"_s.arg(number), wordFooter(number % 2 == 0, number > 2));
    made.emplace_back(u"docProps/core.xml"_s, coreProperties(clean.title, clean.issuer, clean.date));
    made.emplace_back(u"docProps/app.xml"_s, appProperties());
    return xw::office::zipParts(made);
}

} // namespace xw::notice
