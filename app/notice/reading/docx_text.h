// The text of a Word file (DOCX) as it prints once every tracked change is accepted.
#pragma once

#include "notice/reading/package_parts.h"
#include "notice/reading/text_collector.h"

namespace xw::notice
{

/// The part that holds the document: by the package's relationships, else word/document.xml; empty: none.
[[nodiscard]] QString docxMainPart(PackageParts &parts);
/// Text boxes and notes are paragraphs of their own; of two forms of one shape (mc:AlternateContent) one is
/// read; what was deleted, moved away or hidden is not. Format: damaged; a DTD is refused.
[[nodiscard]] Result<void> readDocx(PackageParts &parts, const QString &mainPart, TextCollector &collector);

} // namespace xw::notice
