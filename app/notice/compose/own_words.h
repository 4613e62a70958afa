// Words of an office's own with facts among them: {{websites.rate}} becomes the printed value, bound to its
// fact as the template's are. May not: where the words stand (arrange_sections.h).
#pragma once

#include "notice/compose/document.h"
#include "notice/facts.h"

#include "base/error.h"

namespace xw::notice
{

/// One paragraph. A fact that is not there stays as it was written: the check of the notice finds it.
[[nodiscard]] Runs ownRuns(const QString &text, const Facts &facts);
/// Format: names the first fact that is not there, or a tag that cannot be read.
[[nodiscard]] Result<void> checkOwnWords(const QString &text, const Facts &facts);
/// A text as blocks: one paragraph a line; "# …" is a heading of `level`.
[[nodiscard]] std::vector<Block> ownBlocks(const QString &text, int level, const Facts &facts);

} // namespace xw::notice
