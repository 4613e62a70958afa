#include "probe/site_pages.h"

#include "probe/crawl/fetch_all.h"
#include "probe/crawl/robots.h"
#include "probe/html_page.h"
#include "probe/url/web_url.h"

#include <QSet>
#include <algorithm>

namespace xw::probe
{

namespace
{

constexpr qint64 bytesOfPage = 2 * 1024 * 1024;

class SiteReading
{
public:
    SiteReading(const QByteArray &start, int limit, int deadlineMs, Fetcher &fetcher, JobPtr job)
        : m_start(WebUrl::parse(start)), m_limit(limit), m_deadlineMs(deadlineMs), m_fetcher(fetcher),
          m_job(std::move(job))
    {
    }

    SitePages read(Reach reach)
    {
        const QByteArray origin = m_start.isWeb() ? m_start.origin() : QByteArray();
        std::vector<Visit> first =
            fetchAll(m_fetcher, {request(m_start.text()), request(origin + "/robots.txt")}, m_job);
        Visit &home = first.front();
        if (first.back().ok())
            m_robots = Robots(first.back().body, "xunwang");
        m_home = WebUrl::parse(home.finalUrl);
        m_seen.insert(m_start.text());
        m_seen.insert(m_home.text());
        m_behind = home.reason == Reason::Tls && home.statusBehind == 200;
        if (home.ok() || m_behind)
            take(home);
        home.body.clear();
        m_pages.home = std::move(home);
        if (m_pages.pages.empty())
            return std::move(m_pages);
        // Pages of frames bring links of their own, as if they stood on the home page.
        fetch(m_frames);
        if (reach == Reach::Frames)
            return std::move(m_pages);
        std::stable_sort(m_links.begin(), m_links.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<QByteArray> links;
        for (const auto &[length, url] : m_links)
            links.push_back(url);
        m_readLinks = false;
        fetch(links);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] VisitRequest request(const QByteArray &url) const
    {
        VisitRequest made;
        made.url = url;
        made.deadlineMs = m_deadlineMs;
        made.bodyKept = bytesOfPage;
        made.registeredHost = m_start.host();
        made.paced = true;
        made.htmlOnly = !url.endsWith("/robots.txt");
        return made;
    }

    void fetch(const std::vector<QByteArray> &urls)
    {
        std::vector<VisitRequest> requests;
        for (const QByteArray &url : urls) {
            if (int(m_pages.pages.size() + requests.size()) >= m_limit) {
                m_pages.cut = true;
                break;
            }
            requests.push_back(request(url));
        }
        for (Visit &visit : fetchAll(m_fetcher, requests, m_job))
            if (visit.ok() || (m_behind && visit.statusBehind == 200))
                take(visit);
    }

    void take(Visit &visit)
    {
        const QByteArray type = visit.header("content-type");
        if (!type.isEmpty() && !type.toLower().contains("html"))
            return;
        m_pages.pages.push_back({QString::fromUtf8(visit.finalUrl), std::move(visit.body), type});
        if (m_job)
            m_job->setDone(qint64(m_pages.pages.size()));
        if (m_readLinks)
            readLinks(m_pages.pages.back());
    }

    void readLinks(const FetchedPage &fetched)
    {
        const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
        for (const PageLink &link : linksOf(page)) {
            const WebUrl url = WebUrl::parse(link.address.toUtf8());
            if (!leadsToPages(link.kind) || link.kind == LinkKind::Form || link.isAttachment ||
                !url.isWeb() || url.host() != m_home.host() || url.port() != m_home.port() ||
                m_seen.contains(url.text()) || !m_robots.allows(url.target()))
                continue;
            m_seen.insert(url.text());
            if (link.kind == LinkKind::Frame)
                m_frames.push_back(url.text());
            else
                m_links.emplace_back(link.text.size(), url.text());
        }
    }

    WebUrl m_start, m_home;
    int m_limit, m_deadlineMs;
    Fetcher &m_fetcher;
    JobPtr m_job;
    Robots m_robots;
    SitePages m_pages;
    QSet<QByteArray> m_seen;
    std::vector<QByteArray> m_frames;
    std::vector<std::pair<qsizetype, QByteArray>> m_links;
    bool m_behind = false;
    bool m_readLinks = true;
};

} // namespace

SitePages readSite(const QByteArray &start, Reach reach, int limit, int deadlineMs, Fetcher &fetcher,
                   const JobPtr &job)
{
    return SiteReading(start, limit, deadlineMs, fetcher, job).read(reach);
}

} // namespace xw::probe
