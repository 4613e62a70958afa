// The tags of a PDF (ISO 32000-1, 14.8): which text is a title, a heading, a paragraph, a cell; what is no
// text at all (rules, page numbers, repeated heads) is an artifact. Readers for the blind go by it.
#pragma once

#include "notice/compose/document.h"
#include "notice/layout/annex_links.h"
#include "notice/page_layout.h"

class QPDF;

namespace xw::notice
{

/// Marks the content of every page and adds the structure tree, and the links from the names of annexes to
/// the annexes. The file must be as Qt paints the layout: one text object a run, in their order; false: it is
/// not. Throws what libqpdf throws, as pdf_repair expects.
[[nodiscard]] bool addTags(QPDF &pdf, const NoticeDocument &document, const PageLayout &layout);

} // namespace xw::notice
