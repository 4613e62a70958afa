// A table in Word: fixed columns as planned for the PDF, heads repeated, rows whole, spans as gridSpan and
// vMerge.
#pragma once

#include "notice/compose/document.h"
#include "notice/writers/office_xml.h"

namespace xw::notice
{

void writeWordTable(OfficeXml &xml, const Table &table, bool landscape);

} // namespace xw::notice
