// The OFD (GB/T 33190-2016): the finished layout page by page, the second back end beside the PDF.
#include "notice/writers.h"

#include "notice/layout/annex_links.h"
#include "notice/writers/ofd_document.h"
#include "office/zip_parts.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

std::vector<OfdPen> pensOf(const PageLayout &layout, OfdIds &ids)
{
    std::vector<OfdPen> pens;
    for (const Page &page : layout.pages)
        for (const PlacedRule &rule : page.rules)
            if (std::none_of(pens.begin(), pens.end(), [&rule](const OfdPen &pen) {
                    return pen.width == rule.width && pen.color == rule.color;
                }))
                pens.push_back({rule.width, rule.color, ids.next()});
    return pens;
}

/// A name for the document out of what its pages say: another text, another name, and the same one each time.
QByteArray documentId(const std::vector<xw::office::MadePart> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, bytes] : parts)
        hash.addData(*bytes);
    return hash.result().toHex().left(32);
}

} // namespace

Result<QByteArray> writeOfd(const NoticeDocument &document, const PageLayout &layout)
{
    if (layout.pages.empty() || !layout.fontSet)
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "The OFD has no page"), {}});
    const PdfMetadata metadata = pdfMetadata(document);
    GlyphBook book(*layout.fontSet);
    OfdIds ids;
    OfdResources resources;
    auto fonts = ofdFonts(layout, book);
    if (!fonts)
        return tl::unexpected(fonts.error());
    resources.fonts = *std::move(fonts);
    const int colorSpace = ids.next();
    for (const auto &[face, font] : resources.fonts)
        resources.fontIds.emplace(face, ids.next());
    resources.pens = pensOf(layout, ids);

    OfdContents contents;
    for (size_t page = 0; page < layout.pages.size(); ++page)
        contents.pageIds.push_back(ids.next());
    std::vector<xw::office::MadePart> pages;
    for (size_t page = 0; page < layout.pages.size(); ++page)
        pages.emplace_back(u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(page),
                           ofdPage(layout, int(page), resources, book, ids));

    const std::vector<AnnexLink> links = annexLinks(document, layout);
    const std::vector<BlockPlace> places = blockPlaces(document, layout);
    std::vector<int> linkedPages;
    for (const AnnexLink &link : links)
        if (linkedPages.empty() || linkedPages.back() != link.page)
            linkedPages.push_back(link.page);
    std::vector<xw::office::MadePart> annotations;
    for (const int page : linkedPages)
        annotations.emplace_back(u"Doc_0/Annots/Page_%1/Annotation.xml"_s.arg(page),
                                 ofdPageLinks(page, links, places, contents.pageIds, metadata, ids));

    contents.bookmarks = pdfBookmarks(document, layout);
    contents.hasLinks = !linkedPages.empty();
    contents.lastId = ids.last();
    std::vector<xw::office::MadePart> parts;
    parts.emplace_back(u"OFD.xml"_s, ofdRoot(metadata, documentId(pages)));
    parts.emplace_back(u"Doc_0/Document.xml"_s, ofdDocument(contents));
    parts.emplace_back(u"Doc_0/PublicRes.xml"_s, ofdPublicResources(resources, colorSpace));
    parts.emplace_back(u"Doc_0/DocumentRes.xml"_s, ofdDocumentResources(resources));
    for (auto &[face, font] : resources.fonts)
        parts.emplace_back(u"Doc_0/Res/"_s + font.fileName, std::move(font.bytes));
    if (contents.hasLinks)
        parts.emplace_back(u"Doc_0/Annots/Annotations.xml"_s, ofdAnnotations(linkedPages, contents.pageIds));
    for (std::vector<xw::office::MadePart> *more : {&annotations, &pages})
        std::move(more->begin(), more->end(), std::back_inserter(parts));
    return xw::office::zipParts(parts);
}

} // namespace xw::notice
