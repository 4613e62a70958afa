#include "notice/writers/pdf_outline.h"

#include "notice/layout/annex_links.h"
#include "notice/layout/heading_counter.h"
#include "notice/layout/wording.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11: shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// One level of the outline: entries [first, last) whose level is that of the first, with those that lie
/// under each.
QPDFObjectHandle addLevel(QPDF &pdf, QPDFObjectHandle parent, const std::vector<PdfBookmark> &bookmarks,
                          std::vector<QPDFObjectHandle> &pages, size_t first, size_t last)
{
    const int level = bookmarks[first].level;
    QPDFObjectHandle before;
    int count = 0;
    for (size_t i = first; i < last;) {
        size_t end = i + 1;
        while (end < last && bookmarks[end].level > level)
            ++end;
        const PdfBookmark &mark = bookmarks[i];
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        auto page = pages.at(size_t(mark.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        auto place = QPDFObjectHandle::newArray();
        place.appendItem(page);
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(height - mark.top, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(mark.title.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", place);
        if (before.isInitialized()) {
            item.replaceKey("/Prev", before);
            before.replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        if (end > i + 1)
            addLevel(pdf, item, bookmarks, pages, i + 1, end);
        before = item;
        ++count;
        i = end;
    }
    parent.replaceKey("/Last", before);
    parent.replaceKey("/Count",
                      QPDFObjectHandle::newInteger(level == 1 ? count : -count)); // deeper levels are folded
    return parent;
}

} // namespace

std::vector<PdfBookmark> pdfBookmarks(const NoticeDocument &document, const PageLayout &layout)
{
    const std::vector<BlockPlace> places = blockPlaces(document, layout);
    std::vector<PdfBookmark> bookmarks;
    HeadingCounter headings;
    int under = 0; // the level of the annex that headings stand under
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        PdfBookmark mark;
        if (const auto *annex = std::get_if<AnnexStart>(&document.blocks[i])) {
            headings.restart();
            under = 1;
            mark.annex = true;
            mark.title = annexMark(*annex) + u'　' + annex->title;
        } else if (const auto *heading = std::get_if<Heading>(&document.blocks[i])) {
            mark.title = headings.next(heading->level) + plainText(heading->runs);
            mark.level = under + heading->level;
        } else {
            continue;
        }
        if (places[i].page < 0)
            continue;
        mark.level = qMin(mark.level, bookmarks.empty() ? 1 : bookmarks.back().level + 1);
        mark.page = places[i].page;
        mark.top = places[i].top;
        bookmarks.push_back(mark);
    }
    return bookmarks;
}

void addOutline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    std::vector<QPDFObjectHandle> pages;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    addLevel(pdf, outline, bookmarks, pages, 0, bookmarks.size());
    pdf.getRoot().replaceKey("/Outlines", outline);
}

} // namespace xw::notice
