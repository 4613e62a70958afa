#include "notice/writers.h"

#include "notice/layout/printable.h"
#include "notice/layout/table_plan.h"
#include "notice/writers/annexes.h"
#include "notice/writers/office_parts.h"
#include "notice/writers/row_progress.h"
#include "notice/writers/sheet_builder.h"
#include "notice/writers/sheet_xml.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
/// Where the annex that starts at `from` ends.
size_t annexEnd(const NoticeDocument &document, size_t from)
{
    size_t to = from + 1;
    while (to < document.blocks.size() && !std::holds_alternative<AnnexStart>(document.blocks[to]) &&
           !std::holds_alternative<Imprint>(document.blocks[to]))
        ++to;
    return to;
}
} // namespace

Result<QByteArray> writeAnnexXlsx(NoticeDocument document, int index, const JobPtr &job)
{
    const auto starts = annexStarts(document);
    if (index < 0 || index >= static_cast<int>(starts.size()))
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "There is no annex %1"), {QString::number(index + 1)}});
    const size_t from = starts[static_cast<size_t>(index)];
    NoticeDocument part{document.title, document.issuer, document.date, {}};
    // A register has hundreds of thousands of rows: each form of them goes when the next is there.
    part.blocks.assign(
        std::make_move_iterator(document.blocks.begin() + static_cast<qsizetype>(from)),
        std::make_move_iterator(document.blocks.begin() + static_cast<qsizetype>(annexEnd(document, from))));
    NoticeDocument annex = printable(std::move(part));
    RowProgress progress(annex, job);
    const QString title = std::get<AnnexStart>(annex.blocks.front()).title;
    const QString issuer = annex.issuer;
    const bool landscape = annexIsLandscape(annex, 0);
    auto sheet = SheetBuilder(landscape, progress).build(std::move(annex));
    if (!sheet)
        return tl::unexpected(sheet.error());
    std::vector<xw::office::MadePart> parts;
    parts.emplace_back(u"[Content_Types].xml"_s,
                       contentTypes({{u"xl/workbook.xml"_s, u"spreadsheetml.sheet.main"_s},
                                     {u"xl/worksheets/sheet1.xml"_s, u"spreadsheetml.worksheet"_s},
                                     {u"xl/styles.xml"_s, u"spreadsheetml.styles"_s},
                                     {u"xl/sharedStrings.xml"_s, u"spreadsheetml.sharedStrings"_s}}));
    parts.emplace_back(u"_rels/.rels"_s, packageRelations(u"xl/workbook.xml"_s));
    for (xw::office::MadePart &made : sheetParts(std::move(*sheet), progress))
        parts.push_back(std::move(made));
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Cancelled: nothing was written"), {}});
    parts.emplace_back(u"docProps/core.xml"_s, coreProperties(title, issuer, document.date));
    parts.emplace_back(u"docProps/app.xml"_s, appProperties());
    return xw::office::zipParts(parts);
}

} // namespace xw::notice
