// SiteWalk: the walk of checkLinks(). One thread asks, reads and judges; the fetcher's moves the bytes.
#pragma once

#include "probe/crawl/link_table.h"
#include "probe/crawl/robots.h"
#include "probe/url/web_url.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace xw::probe
{

class SiteWalk
{
public:
    SiteWalk(const LinkOrder &order, Fetcher &fetcher, JobPtr job);
    [[nodiscard]] LinkReport run();

private:
    /// What is asked about an address.
    enum class Ask : quint8 {
        Robots,
        Nothing, ///< an address that cannot be there
        Page,    ///< one of the site's own, to be read
        Sheet,   ///< a style sheet of the site's own, to be read
        Head,
        Again,  ///< with GET, after HEAD brought no good answer
        Reread, ///< said to be a document and answers with a page
    };
    struct Answer {
        int target = -1;
        Ask ask = Ask::Head;
        Visit visit;
    };
    /// What a folder shows for an address that is not there.
    struct Nothing {
        bool known = false;
        bool opens = false; ///< it answers 200
        bool redirected = false;
        PageLook look;
        std::vector<std::pair<int, PageLook>> suspects;
        QSet<int> redirectedSuspects;
    };

    void ask(int target, Ask what, const QByteArray &url);
    void pump();
    [[nodiscard]] std::optional<Answer> next();
    void take(Answer answer);
    void takePage(int target, Visit &visit);
    void takeSheet(int target, const Visit &visit);
    void takeCheck(int target, Ask asked, const Visit &visit);
    void judge(int target, const Visit &visit);
    void readLinks(int target, const HtmlPage &page);
    void follow(int target, const PageLink &link, int clicks);
    void suspect(int target, const PageLook &look, bool redirected, const QByteArray &url);
    void takeNothing(const QByteArray &folder, const Visit &visit);
    void settle(const Nothing &nothing, int target, const PageLook &look, bool redirected);
    [[nodiscard]] bool isOwn(const WebUrl &url) const;

    LinkOrder m_order;
    Fetcher &m_fetcher;
    JobPtr m_job;
    LinkReport m_report;
    LinkTable m_table;
    WebUrl m_home;
    Robots m_robots;
    PageLook m_homeLook;
    QHash<QByteArray, Nothing> m_nothing; ///< by folder
    QHash<size_t, int> m_looks;           ///< how many pages show this
    QHash<int, LinkKind> m_kinds;         ///< by which a target was first found, where it matters
    std::deque<std::pair<int, Ask>> m_toAsk;
    int m_pagesAsked = 0;
    bool m_behind = false; ///< the site's encryption is at fault, and it is walked through all the same
    int m_asked = 0;       ///< without an answer yet

    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<Answer> m_answers;
};

} // namespace xw::probe
