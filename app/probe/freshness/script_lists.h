// Lists that a script of the page holds as data or writes: what a browser would show of them.
#pragma once

#include "probe/html_page.h"

namespace xw::probe
{

/// The page with such lists as lists of links in the place of their scripts: [{"title": …, "url": …,
/// "date": …}, …] with two entries or more, and what document.write() is given as it stands. Places in it are
/// not those of the page.
[[nodiscard]] PageText withScriptLists(PageText page);

} // namespace xw::probe
