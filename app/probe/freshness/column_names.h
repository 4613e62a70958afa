// What the names of columns say, and where a page writes them.
#pragma once

#include "probe/html_page.h"

#include <optional>

namespace xw::probe
{

/// 机构职能, 联系我们: columns that rightly stay as they are.
[[nodiscard]] bool isStaticColumn(const QString &name);
/// 友情链接, 天气, 点击排行: boxes that are no columns.
[[nodiscard]] bool isServiceName(const QString &name);

struct PageName {
    QString name;              ///< of the column that a page shows; empty: it shows none
    bool isSaid = false;       ///< by ColumnName or 当前位置, and not by the title alone
    bool isWholeTitle = false; ///< a title without parts, which may be that of the site
    bool isArticle = false;    ///< it shows one thing that was published, no list
    qint32 trail = -1;         ///< node of 当前位置：…; -1: none
};
/// By ColumnName, 当前位置, title.
[[nodiscard]] PageName pageNameOf(const HtmlPage &page, const std::vector<TextBlock> &blocks);

} // namespace xw::probe
