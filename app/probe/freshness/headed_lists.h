// HeadedLists: the boxes of a page, each list of titles under the heading that stands over it, and headings
// over nothing.
#pragma once

#include "probe/freshness/link_lists.h"

namespace xw::probe
{

struct HeadedList {
    QString name;    ///< as written over it; empty: no heading
    QString address; ///< where the heading or its "更多" leads; empty: nowhere
    bool hasMore = false;
    bool isWay = false;        ///< its heading is itself a link
    bool isEmpty = false;      ///< a heading, and nothing under it
    bool isTab = false;        ///< its heading stands in a row with those of others
    bool isPanel = false;      ///< of such a row: as many panels as headings stand under it
    bool isMenu = false;       ///< ways to go, and nothing that was published
    std::vector<size_t> lists; ///< of `listsOf`
};

[[nodiscard]] std::vector<HeadedList> headedListsOf(const HtmlPage &page, const std::vector<PageLink> &links,
                                                    const std::vector<LinkList> &lists);

} // namespace xw::probe
