#include "notice/writers/pdf_tags.h"

#include "notice/writers/pdf_marks.h"
#include "notice/writers/pdf_structure.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11: shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace xw::notice
{

namespace
{

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

/// A rectangle that leads to the annex, and the element that says so.
void addLink(QPDF &pdf, PdfStructure &structure, const AnnexLink &link, const BlockPlace &place,
             std::vector<QPDFObjectHandle> &pages, const NoticeDocument &document)
{
    auto page = pages.at(size_t(link.page));
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    const double targetHeight =
        pages.at(size_t(place.page)).getKey("/MediaBox").getArrayItem(3).getNumericValue();
    auto rect = QPDFObjectHandle::newArray();
    for (const double edge :
         {link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()})
        rect.appendItem(QPDFObjectHandle::newReal(edge, 2));
    auto dest = QPDFObjectHandle::newArray();
    dest.appendItem(pages.at(size_t(place.page)));
    dest.appendItem(name("/XYZ"));
    dest.appendItem(QPDFObjectHandle::newNull());
    dest.appendItem(QPDFObjectHandle::newReal(targetHeight - place.top, 2));
    dest.appendItem(QPDFObjectHandle::newNull());
    auto border = QPDFObjectHandle::newArray();
    for (int i = 0; i < 3; ++i)
        border.appendItem(QPDFObjectHandle::newInteger(0));
    auto annotation = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    annotation.replaceKey("/Type", name("/Annot"));
    annotation.replaceKey("/Subtype", name("/Link"));
    annotation.replaceKey("/Rect", rect);
    annotation.replaceKey("/Border", border);
    annotation.replaceKey("/F",
                          QPDFObjectHandle::newInteger(4)); // printed, as PDF/A asks of every annotation
    annotation.replaceKey("/Dest", dest);
    const auto &annex = std::get<AnnexStart>(document.blocks[link.annex]);
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(annex.title.toStdString()));
    structure.addLink(annotation, link.block, page);
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
        annotations = QPDFObjectHandle::newArray();
        page.replaceKey("/Annots", annotations);
        annotations = page.getKey("/Annots");
    }
    annotations.appendItem(annotation);
}

} // namespace

bool addTags(QPDF &pdf, const NoticeDocument &document, const PageLayout &layout)
{
    std::vector<QPDFObjectHandle> pages;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    if (pages.size() != layout.pages.size())
        return false;
    PdfStructure structure(pdf, document);
    for (size_t i = 0; i < pages.size(); ++i) {
        structure.startPage(pages[i]);
        const std::vector<PdfMark> marks = marksOf(layout.pages[i], structure);
        QPDFPageObjectHelper(pages[i]).coalesceContentStreams();
        auto content = pages[i].getKey("/Contents");
        const auto buffer = content.getStreamData(qpdf_dl_generalized);
        const QByteArray marked =
            markedContent(QByteArray::fromRawData(reinterpret_cast<const char *>(buffer->getBuffer()),
                                                  static_cast<qsizetype>(buffer->getSize())),
                          marks);
        if (marked.isEmpty())
            return false;
        content.replaceStreamData(marked.toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    }
    const std::vector<BlockPlace> places = blockPlaces(document, layout);
    for (const AnnexLink &link : annexLinks(document, layout))
        if (places[link.annex].page >= 0)
            addLink(pdf, structure, link, places[link.annex], pages, document);
    structure.finish();
    return true;
}

} // namespace xw::notice
