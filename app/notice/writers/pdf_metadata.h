// What the PDF says about itself: the same in its information dictionary and its XMP packet, as PDF/A-1 asks.
#pragma once

#include "notice/compose/document.h"

#include <QByteArray>

namespace xw::notice
{

struct PdfMetadata {
    QString title;
    QString author;
    QString producer;
    QDate date; ///< of the notice: the only time in the file, so that its bytes repeat
};

[[nodiscard]] PdfMetadata pdfMetadata(const NoticeDocument &document);
[[nodiscard]] QByteArray xmpPacket(const PdfMetadata &metadata);
/// D:20200402000000+08'00'
[[nodiscard]] QByteArray pdfDate(const PdfMetadata &metadata);

} // namespace xw::notice
