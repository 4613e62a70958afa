// The bookmarks of a PDF or OFD: headings and annexes with the place where they stand, as an outline that
// readers show beside the pages.
#pragma once

#include "notice/compose/document.h"
#include "notice/page_layout.h"

class QPDF;

namespace xw::notice
{

struct PdfBookmark {
    QString title; ///< 一、检查情况; 附件1　检查不合格的政府网站名单
    int level = 1; ///< 1 outermost; never more than one deeper than the one before
    int page = 0;
    qreal top = 0; ///< points under the sheet's upper edge
    bool annex = false;
};

/// In the order of the document; headings of an annex stand under it.
[[nodiscard]] std::vector<PdfBookmark> pdfBookmarks(const NoticeDocument &document, const PageLayout &layout);
/// Adds them to the file. Throws what libqpdf throws, as pdf_repair expects.
void addOutline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks);

} // namespace xw::notice
