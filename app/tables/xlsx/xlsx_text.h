// XlsxText: gathers the text of a string item (<si>, <is>): plain or in runs, without phonetic hints.
#pragma once

#include "tables/xlsx/xml_scanner.h"

#include <QString>

namespace xw::tables
{

/// After the Start of <si> or <is>: reads up to its End. The text is trimmed, _xHHHH_ resolved.
/// TooLarge: longer than `longest` UTF-16 units. Format: broken XML or an unknown entity.
[[nodiscard]] Result<QString> readStringItem(XmlScanner &xml, qsizetype longest);

/// After the Start of an element that holds only text (<v>, <t>): its decoded text, up to its End.
[[nodiscard]] Result<QString> readTextElement(XmlScanner &xml, qsizetype longest);

[[nodiscard]] tl::unexpected<Error> textTooLong(qsizetype longest);
[[nodiscard]] tl::unexpected<Error> unknownEntity();

} // namespace xw::tables
