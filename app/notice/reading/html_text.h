// The text of a web page: one pass over its tags with an explicit stack, so that nesting and unclosed tags
// cost no more than their length.
#pragma once

#include "notice/reading/text_collector.h"

namespace xw::notice
{

/// Scripts, styles, comments, heads and what a page hides (display:none) are not read.
void readHtml(const QString &html, TextCollector &collector);
/// Whether the beginning of a text is that of a web page.
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace xw::notice
