// What Qt leaves wrong in a PDF, mended with libqpdf: text layer, font tags, dates, identifier, language,
// title, bookmarks, tags, links, colour spaces. Lives here: the objects of the file. Which character a glyph
// is comes from the painting itself (GlyphUse).
#pragma once

#include "base/error.h"
#include "notice/layout/paint_page.h"
#include "notice/writers/pdf_metadata.h"
#include "notice/writers/pdf_outline.h"

namespace xw::notice
{

/// The mended file: PDF 1.4 without object streams (a signature appends to it), the same bytes for the same
/// input. Error (Internal): the file is not as Qt is known to write it; a wrong text layer is never let
/// through.
[[nodiscard]] Result<QByteArray> repairPdf(const QByteArray &painted, const PdfMetadata &metadata,
                                           const GlyphUse &use, GlyphBook &book,
                                           const NoticeDocument &document, const PageLayout &layout);

} // namespace xw::notice
