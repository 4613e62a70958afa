// Runs of text as Word has them; shared by paragraphs and cells.
#pragma once

#include "notice/compose/document.h"
#include "notice/writers/office_xml.h"

namespace xw::notice
{

/// One w:r a stretch; a line feed becomes a break. `halfPoints` 0: the style's size.
void writeWordText(OfficeXml &xml, const Runs &runs, int halfPoints = 0);

} // namespace xw::notice
