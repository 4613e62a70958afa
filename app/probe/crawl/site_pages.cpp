#include "probe/site_pages.h"

#include "probe/crawl/fetch_all.h"
#include "probe/crawl/robots.h"
#include "probe/html_page.h"
#include "probe/url/web_url.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace xw::probe
{

namespace
{

constexpr qint64 bytesOfPage = 2 * 1024 * 1024;
constexpr int mostForwards = 3; // from pages that only lead on
constexpr int mostFrameLevels = 3;
constexpr int forwardWords = 40; // Han characters that such a page may hold
constexpr qsizetype forwardBytes = 64 * 1024;
constexpr int forwardSeconds = 10;

/// Where a page leads that shows nothing itself (meta refresh, a script that sets location): a home page is
/// often one. Invalid: it is a page.
WebUrl forwardOf(const FetchedPage &fetched)
{
    if (fetched.bytes.size() > forwardBytes)
        return {};
    const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
    qsizetype letters = 0;
    for (const TextBlock &block : textBlocksOf(page))
        letters += block.text.size();
    if (letters > forwardWords)
        return {};
    static const QRegularExpression set(QStringLiteral(
        "(?:^|[;{}\\s.])location(?:\\.href)?\\s*(?:=\\s*|\\.(?:replace|assign)\\(\\s*)[\"']([^\"']+)[\"']"));
    for (const PageLink &link : linksOf(page)) {
        if (link.kind == LinkKind::Frame)
            return {}; // what frames show stands on the page
        if (link.kind == LinkKind::Refresh &&
            page.value(link.node, u"content").section(u';', 0, 0).trimmed().toInt() <= forwardSeconds)
            return WebUrl::parse(link.address.toUtf8());
    }
    static const QRegularExpression choice(QStringLiteral("\\bif\\b|\\?|function"));
    for (qint32 i = 0; i + 1 < page.size(); ++i) {
        if (page.node(i).tag != Tag::Script || page.node(i).end != i + 2)
            continue;
        const QString script = page.source(i + 1).toString();
        // What a script goes to under a condition (a telephone, an old browser) is not where all go.
        if (const auto match = set.match(script); match.hasMatch() && !choice.match(script).hasMatch())
            return WebUrl::parse(
                resolvedAddress(page.base(), match.captured(1), page.source().encoding).toUtf8());
    }
    return {};
}

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
        Visit home = std::move(first.front());
        if (first.back().ok())
            m_robots = Robots(first.back().body, "xunwang");
        follow(home);
        m_home = WebUrl::parse(home.finalUrl);
        m_seen.insert(m_start.text());
        m_seen.insert(m_home.text());
        m_behind = home.reason == Reason::Tls && home.statusBehind == 200;
        if (home.ok() || m_behind)
            take(home);
        if (!m_pages.pages.empty())
            home.body.clear();
        m_pages.home = std::move(home);
        if (m_pages.pages.empty())
            return std::move(m_pages);
        // Pages of frames bring links of their own, as if they stood on the home page.
        for (int level = 0; level < mostFrameLevels && !m_frames.empty(); ++level)
            fetch(std::exchange(m_frames, {}));
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
    /// To the page that a browser ends on; the first one stays where the next does not open.
    void follow(Visit &home)
    {
        QSet<QByteArray> been{WebUrl::parse(home.finalUrl).text()};
        for (int k = 0; k < mostForwards && home.ok(); ++k) {
            const WebUrl next =
                forwardOf({QString::fromUtf8(home.finalUrl), home.body, home.header("content-type")});
            if (!next.isWeb() || been.contains(next.text()))
                return;
            been.insert(next.text());
            Visit there = std::move(fetchAll(m_fetcher, {request(next.text())}, m_job).front());
            if (!there.ok())
                return;
            m_seen.insert(WebUrl::parse(home.finalUrl).text());
            home = std::move(there);
            const WebUrl now = WebUrl::parse(home.finalUrl);
            if (now.origin() != m_start.origin()) {
                const Visit rules =
                    std::move(fetchAll(m_fetcher, {request(now.origin() + "/robots.txt")}, m_job).front());
                m_robots = rules.ok() ? Robots(rules.body, "xunwang") : Robots();
            }
        }
    }

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
