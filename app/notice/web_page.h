// A notice for the editor of an office's own website: HTML that brings no style, class or script of its own,
// so that the website's own looks apply; annexes as tables, and as links to the files that go up with it.
#pragma once

#include "base/error.h"
#include "notice/compose/document.h"

namespace xw::notice
{

/// An <article> without a page round it. The red mark and the imprint belong to paper and are left out. Its
/// links name the annexes' files as an export calls them: the office uploads these beside it.
[[nodiscard]] QString webPage(const NoticeDocument &document);

} // namespace xw::notice
