// The text of an OFD file (GB/T 33190-2016): pages of text objects, put together to lines by where they
// stand.
#pragma once

#include "notice/reading/package_parts.h"
#include "notice/reading/text_collector.h"

namespace xw::notice
{

/// The lines of all pages in the order of their content: indented lines begin with two blanks of full width,
/// a wide gap in a line is two spaces, a page ends with a form feed. Empty: pages without text (a scan).
/// Format: damaged.
[[nodiscard]] Result<QString> ofdLines(PackageParts &parts, TextCollector &collector);

} // namespace xw::notice
