// A table in Word: fixed columns as planned for the PDF, heads repeated, rows whole, spans as gridSpan and
// vMerge.
#pragma once

#include "notice/document.h"
#include "notice/writers/word_xml.h"

namespace xw::notice
{

void writeWordTable(WordXml &xml, const Table &table, bool landscape);

} // namespace xw::notice
