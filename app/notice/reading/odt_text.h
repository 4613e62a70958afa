// The text of an OpenDocument file (ODT, or what LibreOffice made of DOC, WPS and RTF).
#pragma once

#include "notice/reading/package_parts.h"
#include "notice/reading/text_collector.h"

namespace xw::notice
{

/// Text boxes and notes are paragraphs of their own; deleted text, comments and rubies are not read. Format:
/// damaged, or locked by a password.
[[nodiscard]] Result<void> readOdt(PackageParts &parts, TextCollector &collector);

} // namespace xw::notice
