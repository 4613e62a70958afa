// The style sheets in files of their own that pages bring in.
#include "probe/crawl/fetch_all.h"
#include "probe/doubts/page_doubts.h"
#include "probe/html_page.h"
#include "probe/url/web_url.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr size_t mostSheets = 12;            // of a site
constexpr qint64 bytesOfStyles = 512 * 1024; // of a sheet, decoded
constexpr int importLevels = 2;

/// Sheets of a page on which a link leads off, in its order.
QStringList sheetsOf(const FetchedPage &fetched)
{
    const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
    QStringList sheets;
    bool isAsked = false;
    for (const PageLink &link : linksOf(page))
        if (link.kind == LinkKind::Style)
            sheets << link.address;
        else if (link.kind == LinkKind::Anchor && !link.address.isEmpty())
            isAsked = isAsked || leadsOff(link.address, fetched.address);
    return isAsked ? sheets : QStringList();
}

} // namespace

StyleSheets styleSheetsOf(const std::vector<FetchedPage> &pages, int deadlineMs, Fetcher &fetcher,
                          const JobPtr &job)
{
    StyleSheets found;
    if (pages.empty())
        return found;
    QHash<QString, int> uses;
    QStringList wanted;
    for (const FetchedPage &page : pages)
        for (const QString &sheet : sheetsOf(page))
            if (!sheet.isEmpty() && ++uses[sheet] == 1)
                wanted << sheet;
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&uses](const QString &a, const QString &b) { return uses[a] > uses[b]; });
    size_t asked = 0;
    for (int level = 0; level <= importLevels && !wanted.isEmpty(); ++level) {
        std::vector<VisitRequest> requests;
        for (const QString &sheet : std::exchange(wanted, {})) {
            if (asked >= mostSheets || found.contains(sheet))
                continue;
            VisitRequest request;
            request.url = sheet.toUtf8();
            request.deadlineMs = deadlineMs;
            request.bodyKept = bytesOfStyles;
            request.registeredHost = WebUrl::parse(pages.front().address.toUtf8()).host();
            requests.push_back(std::move(request));
            ++asked;
        }
        for (const Visit &visit : fetchAll(fetcher, requests, job)) {
            if (!visit.ok() || visit.header("content-type").toLower().contains("html"))
                continue;
            const PageText text = decodePage(visit.body, visit.header("content-type"));
            found.insert(QString::fromUtf8(visit.url), text.text);
            for (const PageLink &link : linksOfSheet(text, QString::fromUtf8(visit.finalUrl)))
                if (link.kind == LinkKind::Style && !link.address.isEmpty())
                    wanted << link.address;
        }
    }
    return found;
}

} // namespace xw::probe
