// The PDF: Qt paints the finished layout, then pdf_repair mends what Qt leaves wrong.
#include "notice/writers.h"

#include "notice/layout/paint_page.h"
#include "notice/writers/pdf_metadata.h"
#include "notice/writers/pdf_repair.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace xw::notice
{

namespace
{
QPageLayout sheet(bool landscape)
{
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
            QPageLayout::Point};
}
} // namespace

Result<QByteArray> writePdf(const NoticeDocument &document, const PageLayout &layout)
{
    const auto failed = [] {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "The PDF could not be painted"), {}});
    };
    if (layout.pages.empty() || !layout.fontSet)
        return failed();
    const PdfMetadata metadata = pdfMetadata(document);
    GlyphBook book(*layout.fontSet);
    GlyphUse use;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        // Before painting starts, or the file lacks what PDF/A asks for. One device unit is a point: a finer
        // resolution would take coordinates over the 32767 that PDF/A-1 allows.
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(72);
        writer.setPageLayout(sheet(layout.pages.front().landscape));
        writer.setTitle(metadata.title);
        writer.setDocumentXmpMetadata(xmpPacket(metadata));
        QPainter painter;
        if (!painter.begin(&writer))
            return failed();
        for (int i = 0; i < static_cast<int>(layout.pages.size()); ++i) {
            if (i > 0 && (!writer.setPageLayout(sheet(layout.pages[static_cast<size_t>(i)].landscape)) ||
                          !writer.newPage()))
                return failed();
            paintPage(painter, layout, i, book, &use);
        }
        if (!painter.end())
            return failed();
    }
    return repairPdf(buffer.data(), metadata, use, book, document, layout);
}

Result<QByteArray> writePdf(const NoticeDocument &document)
{
    const auto fonts = loadFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    const auto layout = layOut(document, *fonts);
    if (!layout)
        return tl::unexpected(layout.error());
    return writePdf(document, *layout);
}

} // namespace xw::notice
