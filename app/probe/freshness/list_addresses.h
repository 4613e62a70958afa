// What the addresses of a list say of it where no day does.
#pragma once

#include "probe/freshness/link_lists.h"

namespace xw::probe
{

/// No entry has a day.
[[nodiscard]] bool isUndated(const LinkList &list);
/// Most lead to a site of their own each: neighbours, partners. Nothing of it was published here.
[[nodiscard]] bool leadsToNeighbours(const LinkList &list);
/// All lead to folders or the lists in them: a menu, or services; what was published is a page.
[[nodiscard]] bool leadsToFolders(const LinkList &list);
/// Short names with a day in their addresses alone: entrances that were made once.
[[nodiscard]] bool areEntrances(const LinkList &list);
/// All are the same address but for its numbers, as a program calls the pages that it makes of articles.
[[nodiscard]] bool isNumbered(const LinkList &list);

} // namespace xw::probe
