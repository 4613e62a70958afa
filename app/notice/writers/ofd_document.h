// The parts of an OFD package beside its pages: what it is, its pages, outline, links, fonts and pens.
// Element order follows the schemas of GB/T 33190-2016, annex A.
#pragma once

#include "notice/layout/annex_links.h"
#include "notice/writers/ofd_page.h"
#include "notice/writers/pdf_metadata.h"
#include "notice/writers/pdf_outline.h"

namespace xw::notice
{

/// OFD.xml: the document's information and where it lies. `id`: 32 hexadecimal digits.
[[nodiscard]] QByteArray ofdRoot(const PdfMetadata &metadata, const QByteArray &id);

struct OfdContents {
    std::vector<int> pageIds;
    std::vector<PdfBookmark> bookmarks;
    bool hasLinks = false;
    int lastId = 0;
};
/// Doc_0/Document.xml. Headings and annexes are its outline, annexes its bookmarks too.
[[nodiscard]] QByteArray ofdDocument(const OfdContents &contents);
/// Doc_0/PublicRes.xml: the colour space and the fonts.
[[nodiscard]] QByteArray ofdPublicResources(const OfdResources &resources, int colorSpace);
/// Doc_0/DocumentRes.xml: the pens.
[[nodiscard]] QByteArray ofdDocumentResources(const OfdResources &resources);
/// Doc_0/Annots/Annotations.xml: which pages have links.
[[nodiscard]] QByteArray ofdAnnotations(const std::vector<int> &pages, const std::vector<int> &pageIds);
/// Doc_0/Annots/Page_n/Annotation.xml: the links of one page. `places`: of every block.
[[nodiscard]] QByteArray ofdPageLinks(int page, const std::vector<AnnexLink> &links,
                                      const std::vector<BlockPlace> &places, const std::vector<int> &pageIds,
                                      const PdfMetadata &metadata, OfdIds &ids);

} // namespace xw::notice
