// Painting with a glyph book that is kept over many pages; paintPage() of page_layout.h makes one for a
// single page.
#pragma once

#include "notice/layout/glyph_book.h"
#include "notice/page_layout.h"

namespace xw::notice
{

void paintPage(QPainter &painter, const PageLayout &layout, int index, GlyphBook &book);

} // namespace xw::notice
