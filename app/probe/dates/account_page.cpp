#include "probe/account_page.h"

#include "probe/dates/page_date.h"
#include "probe/html_page.h"

namespace xw::probe
{

std::optional<QDate> newestDayOn(const FetchedPage &page, const QDate &asOf)
{
    const HtmlPage read(decodePage(page.bytes, page.contentType), page.address);
    std::optional<QDate> newest;
    const auto take = [&](const std::optional<PageDate> &date) {
        if (date && !date->isMonth && !isFuture(*date, asOf) && (!newest || date->day > *newest))
            newest = date->day;
    };
    for (const TextBlock &block : textBlocksOf(read)) {
        if (const auto whole = wholeDate(block.text, asOf))
            take(whole);
        else
            take(edgeDate(block.text, asOf));
    }
    for (const PageLink &link : linksOf(read))
        if (const auto date = addressDate(link.address); date && date->isSure)
            take(date->date);
    return newest;
}

} // namespace xw::probe
