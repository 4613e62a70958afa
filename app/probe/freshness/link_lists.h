// Lists of titles on a page: the links that say what was published, each with its day, put together by how
// the page is built (rows, list items, tables of one row each, lines with <br>), never by names of classes.
#pragma once

#include "probe/dates/page_date.h"
#include "probe/html_page.h"

namespace xw::probe
{

struct ListEntry {
    qint32 link = -1;      ///< node of its <a>
    qint32 container = -1; ///< the largest element that holds this entry and no other
    QString title;
    QString address;
    std::optional<PageDate> date; ///< that counts: never in the future, never newer than a forged one
    bool isFuture = false;        ///< what is written lies after the visit
    bool isRedated = false;       ///< its address was made long before the day that is written
};

struct LinkList {
    qint32 node = -1; ///< what holds its entries
    qint32 begin = 0; ///< first node of the first entry
    qint32 end = 0;   ///< behind the last node of the last one
    std::vector<ListEntry> entries;
};

/// In the order of the page.
[[nodiscard]] std::vector<LinkList> listsOf(const HtmlPage &page, const std::vector<PageLink> &links,
                                            const QDate &asOf);

/// A link of so many signs says what was published, not where to go.
constexpr int kTitleHan = 8;

/// Han characters in a text.
[[nodiscard]] int hanCount(QStringView text);
/// How much a text says, in Han characters: four letters of another script count as one. Addresses say
/// nothing.
[[nodiscard]] int signCount(QStringView text);
/// "更多>>" and its like, which lead to a column and are no title.
[[nodiscard]] bool isMoreText(QStringView text);
/// [详情] and its like, which lead to the rest of one text and are no title.
[[nodiscard]] bool isRestText(QStringView text);
/// What stands in the foot of a page: numbers it is registered by, whose it is.
[[nodiscard]] bool isFootText(QStringView text);
/// Without the blanks that spread a name of single signs: 通 知 公 告.
[[nodiscard]] QString withoutSpacing(const QString &text);

} // namespace xw::probe
