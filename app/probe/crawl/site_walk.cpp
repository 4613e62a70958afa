#include "probe/crawl/site_walk.h"

#include "domain/domain_name.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr int askedAtATime = 512;
constexpr qint64 pageKept = 4 * 1024 * 1024;
constexpr qint64 checkKept = 64 * 1024;
constexpr qint64 sheetKept = 1024 * 1024;

QByteArray withoutWww(const QByteArray &host)
{
    return host.startsWith("www.") ? host.mid(4) : host;
}

bool isPageAnswer(const Visit &visit)
{
    const QByteArray type = visit.header("content-type").toLower();
    return type.isEmpty() || type.contains("html");
}

HtmlPage pageOf(const Visit &visit)
{
    return HtmlPage(decodePage(visit.body, visit.header("content-type")), QString::fromUtf8(visit.finalUrl));
}

bool hasScript(const Visit &visit)
{
    return visit.body.contains("<script") || visit.body.contains("<SCRIPT");
}

bool isGate(const Visit &visit)
{
    return (visit.status == 202 || visit.status == 403 || visit.status == 412 || visit.status == 429 ||
            visit.status == 503) &&
           hasScript(visit);
}

QString decodedFragment(const QString &fragment)
{
    return fragment.contains(u'%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(fragment.toUtf8()))
                                   : fragment;
}

} // namespace

SiteWalk::SiteWalk(const LinkOrder &order, Fetcher &fetcher, JobPtr job)
    : m_order(order), m_fetcher(fetcher), m_job(std::move(job)), m_home(WebUrl::parse(order.start))
{
}

bool SiteWalk::isOwn(const WebUrl &url) const
{
    const bool usual =
        (url.port() == 80 || url.port() == 443) && (m_home.port() == 80 || m_home.port() == 443);
    return (usual || url.port() == m_home.port()) && withoutWww(url.host()) == withoutWww(m_home.host());
}

void SiteWalk::ask(int target, Ask what, const QByteArray &url)
{
    VisitRequest request;
    request.url = url;
    request.deadlineMs = m_order.deadlineMs;
    request.registeredHost = WebUrl::parse(m_order.start).host();
    request.paced = isOwn(WebUrl::parse(url));
    request.method = what == Ask::Head ? Method::Head : Method::Get;
    request.htmlOnly = what != Ask::Robots && what != Ask::Sheet;
    request.bodyKept = what == Ask::Page ? pageKept : what == Ask::Sheet ? sheetKept : checkKept;
    ++m_asked;
    m_fetcher.fetch(request, [this, target, what](Visit visit) {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back({target, what, std::move(visit)});
        m_change.notify_one();
    });
}

std::optional<SiteWalk::Answer> SiteWalk::next()
{
    std::unique_lock lock(m_mutex);
    if (!m_change.wait_for(lock, std::chrono::milliseconds(50), [this] { return !m_answers.empty(); }))
        return std::nullopt;
    Answer answer = std::move(m_answers.front());
    m_answers.pop_front();
    return answer;
}

void SiteWalk::pump()
{
    while (m_asked < askedAtATime && !m_toAsk.empty()) {
        const auto [target, what] = m_toAsk.front();
        m_toAsk.pop_front();
        ask(target, what, m_table.at(target).url);
    }
}

LinkReport SiteWalk::run()
{
    if (!m_home.isWeb()) {
        m_report.home = Reason::Malformed;
        return std::move(m_report);
    }
    ask(-1, Ask::Robots, m_home.origin() + "/robots.txt");
    const int home = m_table.indexOf(m_home.text(), 0);
    m_table.at(home).state = LinkTarget::State::Asked;
    while (m_asked > 0 || !m_toAsk.empty()) {
        if (m_job && m_job->isCancelled() && !m_report.cancelled) {
            m_report.cancelled = true;
            m_toAsk.clear();
            m_fetcher.cancel();
        }
        pump();
        if (auto answer = next()) {
            --m_asked;
            if (!m_report.cancelled)
                take(std::move(*answer));
        }
    }
    m_report.targets = m_table.size();
    m_report.found = m_table.takeFound();
    return std::move(m_report);
}

void SiteWalk::take(Answer answer)
{
    switch (answer.ask) {
    case Ask::Robots:
        if (answer.visit.ok())
            m_robots = Robots(answer.visit.body, "xunwang");
        // Before the first page: what the site shows for an address that is not there.
        m_nothing[m_home.folder()];
        return ask(-1, Ask::Nothing, addressOfNothing(m_home.folder()));
    case Ask::Nothing:
        takeNothing(WebUrl::parse(answer.visit.url).folder(), answer.visit);
        if (m_pagesAsked == 0) {
            ++m_pagesAsked;
            ask(0, Ask::Page, m_home.text());
        }
        return;
    case Ask::Page:
        return takePage(answer.target, answer.visit);
    case Ask::Reread: {
        const HtmlPage page = pageOf(answer.visit);
        if (!answer.visit.ok())
            return judge(answer.target, answer.visit);
        return suspect(answer.target, lookOf(page, answer.visit.url), !answer.visit.hops.empty(),
                       answer.visit.url);
    }
    case Ask::Sheet:
        return takeSheet(answer.target, answer.visit);
    case Ask::Head:
    case Ask::Again:
        return takeCheck(answer.target, answer.ask, answer.visit);
    }
}

void SiteWalk::takePage(int target, Visit &visit)
{
    const bool isHome = target == 0;
    if (isHome)
        m_report.home = visit.ok() || visit.statusBehind == 200 ? Reason::Ok : visit.reason;
    const bool behind = (isHome || m_behind) && visit.reason == Reason::Tls && visit.statusBehind == 200;
    m_behind = m_behind || (isHome && behind);
    if (!visit.ok() && !behind) {
        // Once more, without haste: a page that failed at the first try is not dead yet.
        if (visit.reason == Reason::Http || visit.reason == Reason::RedirectLoop || isHome)
            return judge(target, visit);
        return ask(target, Ask::Again, m_table.at(target).url);
    }
    if (isHome && !visit.finalUrl.isEmpty())
        m_home = WebUrl::parse(visit.finalUrl); // where the register's address leads is the site
    const WebUrl final = WebUrl::parse(visit.finalUrl);
    if (!isPageAnswer(visit) || !isOwn(final))
        return m_table.opens(target);
    const HtmlPage page = pageOf(visit);
    visit.body.clear();
    ++m_report.pages;
    if (m_job)
        m_job->setDone(m_report.pages);
    const PageLook look = lookOf(page, visit.url);
    if (isHome)
        m_homeLook = look;
    readLinks(target, page);
    m_table.at(target).isPage = true;
    const bool shown = ++m_looks[look.words] > 1;
    const Nothing usual = m_nothing.value(WebUrl::parse(m_order.start).folder());
    const bool likeNothing = usual.opens && usual.look.words == look.words;
    if (!isHome && (likeNothing || isSuspect(look, shown)))
        return suspect(target, look, !visit.hops.empty(), visit.url);
    m_table.opens(target);
}

// What a sheet draws stands on every page that uses it: the place that is named is the sheet's.
void SiteWalk::takeSheet(int target, const Visit &visit)
{
    if (!visit.ok() || isPageAnswer(visit))
        return takeCheck(target, visit.ok() ? Ask::Again : Ask::Head, visit);
    m_table.opens(target);
    const int clicks = m_table.at(target).clicks;
    for (const PageLink &link : linksOfSheet(decodePage(visit.body, visit.header("content-type")),
                                             QString::fromUtf8(visit.finalUrl))) {
        ++m_report.links;
        follow(target, link, clicks);
    }
}

void SiteWalk::readLinks(int target, const HtmlPage &page)
{
    for (qint32 i = 0; i < page.size(); ++i) {
        if (page.node(i).attributeCount == 0)
            continue;
        if (const QStringView id = page.attribute(i, u"id"); !id.isEmpty())
            m_table.at(target).anchors.insert(qHash(id));
        if (page.node(i).tag == Tag::A)
            if (const QStringView name = page.attribute(i, u"name"); !name.isEmpty())
                m_table.at(target).anchors.insert(qHash(name));
    }
    const int clicks = m_table.at(target).clicks + 1;
    for (const PageLink &link : linksOf(page)) {
        if (link.kind != LinkKind::InScript)
            ++m_report.links;
        follow(target, link, clicks);
    }
}

void SiteWalk::follow(int page, const PageLink &link, int clicks)
{
    LinkPlace place{page, link.text, decodedFragment(link.fragment), link.kind, link.place};
    if (link.address.isEmpty())
        return m_table.noAddress(std::move(place), link.written);
    const int known = m_table.size();
    const int target = m_table.indexOf(link.address.toUtf8(), clicks);
    const WebUrl url = target == known ? WebUrl::parse(m_table.at(target).url) : WebUrl();
    if (target != known)
        return m_table.lead(target, std::move(place));
    if (!url.isWeb())
        m_table.isBad(target, LinkVerdict::Broken, Reason::Malformed, 0);
    m_table.lead(target, std::move(place));
    if (!url.isWeb())
        return;
    const bool own = isOwn(url);
    if (!own && leadsToPages(link.kind) && formOf(QString::fromUtf8(url.host())) == HostForm::Foreign) {
        OutsideHost &outside = m_report.outside[QString::fromUtf8(url.host())];
        if (outside.links++ == 0)
            outside = {1, m_table.at(page).url, link.address, link.text};
    }
    if (own && !m_robots.allows(url.target())) {
        ++m_report.disallowed;
        return m_table.opens(target);
    }
    Ask what = Ask::Head;
    if (own && leadsToPages(link.kind) && link.kind != LinkKind::Form && !link.isAttachment) {
        if (m_pagesAsked < m_order.limitPages && (m_order.depth == 0 || clicks <= m_order.depth)) {
            ++m_pagesAsked;
            what = Ask::Page;
        } else {
            m_report.cut = true;
        }
    }
    if (own && link.kind == LinkKind::Style)
        what = Ask::Sheet;
    if (link.kind == LinkKind::Form || link.isAttachment)
        m_kinds.insert(target, link.isAttachment ? LinkKind::Other : link.kind);
    m_table.at(target).state = LinkTarget::State::Asked;
    m_toAsk.emplace_back(target, what);
}

void SiteWalk::takeCheck(int target, Ask asked, const Visit &visit)
{
    const bool behind = m_behind && visit.statusBehind >= 200 && visit.statusBehind < 300 &&
                        isOwn(WebUrl::parse(m_table.at(target).url));
    if ((visit.ok() && visit.status != 202) || behind) {
        const bool document = m_kinds.value(target) == LinkKind::Other && m_kinds.contains(target);
        const bool own = isOwn(WebUrl::parse(m_table.at(target).url));
        if (document && own && visit.header("content-type").toLower().contains("text/html"))
            return ask(target, Ask::Reread, m_table.at(target).url);
        return m_table.opens(target);
    }
    // Servers that refuse HEAD, or answer it wrongly, are many.
    if (asked == Ask::Head && visit.reason != Reason::RedirectLoop)
        return ask(target, Ask::Again, m_table.at(target).url);
    judge(target, visit);
}

void SiteWalk::judge(int target, const Visit &visit)
{
    const bool form = m_kinds.contains(target) && m_kinds.value(target) == LinkKind::Form;
    if (visit.ok() && !(visit.status == 202 && hasScript(visit)))
        return m_table.opens(target);
    // A form without its fields may be refused: that it is there is enough.
    if (form && visit.reason == Reason::Http && visit.status != 404 && visit.status != 410)
        return m_table.opens(target);
    LinkVerdict verdict = LinkVerdict::Broken;
    if (visit.reason == Reason::Tls && visit.statusBehind >= 200 && visit.statusBehind < 300)
        verdict = LinkVerdict::Warning;
    else if (isGate(visit))
        verdict = LinkVerdict::Gate;
    m_table.isBad(target, verdict, visit.reason, visit.status ? visit.status : visit.statusBehind);
}

void SiteWalk::suspect(int target, const PageLook &look, bool redirected, const QByteArray &url)
{
    const QByteArray folder = WebUrl::parse(url).folder();
    const bool isNew = !m_nothing.contains(folder);
    Nothing &nothing = m_nothing[folder];
    if (nothing.known)
        return settle(nothing, target, look, redirected);
    nothing.suspects.emplace_back(target, look);
    if (redirected)
        nothing.redirectedSuspects.insert(target);
    if (isNew)
        ask(-1, Ask::Nothing, addressOfNothing(url));
}

void SiteWalk::takeNothing(const QByteArray &folder, const Visit &visit)
{
    Nothing &nothing = m_nothing[folder];
    nothing.known = true;
    nothing.opens = visit.ok();
    nothing.redirected = !visit.hops.empty();
    if (visit.ok())
        nothing.look = lookOf(pageOf(visit), visit.url);
    const auto suspects = std::move(nothing.suspects);
    for (const auto &[target, look] : suspects)
        settle(nothing, target, look, nothing.redirectedSuspects.contains(target));
}

void SiteWalk::settle(const Nothing &nothing, int target, const PageLook &look, bool redirected)
{
    bool soft = nothing.opens && nothing.look.words == look.words;
    // Where any wrong address shows the home page, the home page's other names show it too.
    if (soft && look.words == m_homeLook.words)
        soft = redirected && nothing.redirected;
    if (soft)
        m_table.isBad(target, LinkVerdict::Soft, Reason::Http, 200);
    else
        m_table.opens(target);
}

LinkReport checkLinks(const LinkOrder &order, Fetcher &fetcher, const JobPtr &job)
{
    return SiteWalk(order, fetcher, job).run();
}

} // namespace xw::probe
