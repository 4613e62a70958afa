#include "monitor/look/site_look.h"

#include "domain/web_address.h"
#include "monitor/look/findings.h"
#include "probe/confirm.h"
#include "probe/html_page.h"
#include "probe/site_domains.h"
#include "probe/site_pages.h"

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

/// Statuses behind which a gate may stand that lets browsers in (docs/probe.md).
bool mayBeGate(int status)
{
    return status == 202 || status == 403 || status == 412 || status == 429 || status >= 500;
}

void addNotOpen(SiteReading &reading, const LookOrder &order)
{
    SiteFinding finding;
    finding.check =
        reading.reason == u"http" && mayBeGate(reading.status) ? SiteCheck::Gate : SiteCheck::DidNotOpen;
    finding.isDoubt = true; // one visit decides nothing (站点无法访问 is a week of visits)
    finding.words = QStringList{reading.reason};
    finding.count = reading.status;
    finding.picture = visitReasonText(reading.reason, reading.status);
    finding.places.push_back({QString::fromUtf8(order.url), {}, reading.reason});
    reading.findings.push_back(std::move(finding));
}

// A home page that a script fills shows few links: what is missing there says nothing of the site.
constexpr int fewestPagesOfASite = 5;

/// The visit to the home page with its bytes, whether it was read or not.
probe::Visit homeVisit(const probe::SitePages &site)
{
    probe::Visit visit = site.home;
    if (!site.pages.empty())
        visit.body = site.pages.front().bytes;
    return visit;
}

bool showsFrames(const probe::SitePages &site)
{
    if (site.pages.size() < 2)
        return false;
    const probe::HtmlPage home(probe::decodePage(site.pages.front().bytes, site.pages.front().contentType),
                               site.pages.front().address);
    const std::vector<probe::PageLink> links = linksOf(home);
    return std::any_of(site.pages.begin() + 1, site.pages.end(), [&](const probe::FetchedPage &page) {
        probe::Visit visit;
        visit.reason = probe::Reason::Ok;
        visit.status = 200;
        visit.body = page.bytes;
        visit.headers = {{"content-type", page.contentType}};
        return judgeAvailability(visit).doubt == probe::Doubt::None &&
               std::any_of(links.begin(), links.end(), [&](const probe::PageLink &link) {
                   return link.kind == probe::LinkKind::Frame && link.address == page.address;
               });
    });
}

/// A gate or a page that needs a browser: what a plain visit cannot judge.
probe::Doubt doubtOf(const probe::SitePages &site, const LookTools &tools, const JobPtr &job)
{
    const probe::Visit home = homeVisit(site);
    probe::Doubt doubt = judgeAvailability(home).doubt;
    // What its frames show stands on the page, and was fetched with it.
    if (doubt == probe::Doubt::NeedsScript && showsFrames(site))
        doubt = probe::Doubt::None;
    if (doubt != probe::Doubt::None || tools.browser.isEmpty())
        return doubt;
    return isSoftError(home, tools.fetcher, job) ? probe::Doubt::SoftError : probe::Doubt::None;
}

/// What remains for a person where a browser settled nothing, or the page is dead in it, too.
void addUnread(SiteReading &reading, const LookOrder &order, probe::Doubt doubt, bool isDead)
{
    SiteFinding finding;
    finding.check = isDead ? SiteCheck::DidNotOpen : SiteCheck::Gate;
    finding.isDoubt = true;
    QString reason = reading.reason;
    if (isDead && reading.reason == u"ok")
        reason = doubt == probe::Doubt::SoftError ? u"soft-error"_s : u"blank"_s;
    if (isDead) {
        finding.words = QStringList{reason};
        finding.count = reading.status;
        finding.picture = visitReasonText(reason, reading.status);
    }
    finding.places.push_back({QString::fromUtf8(order.url), {}, isDead ? reason : QString()});
    reading.findings.push_back(std::move(finding));
}

enum class HomeJudged : quint8 { ByVisit, ByBrowser, Unread };

/// A browser has the last word on what a plain visit cannot judge; where it opens a page that needs it, that
/// page is read as it stood there.
HomeJudged judgeHome(SiteReading &reading, const LookOrder &order, probe::SitePages &site,
                     const LookTools &tools, const JobPtr &job)
{
    using Outcome = probe::Confirmation::Outcome;
    const probe::Doubt doubt = doubtOf(site, tools, job);
    if (doubt == probe::Doubt::None)
        return HomeJudged::ByVisit;
    probe::BrowserOrder browser;
    browser.program = tools.browser;
    browser.deadlineMs = tools.limits.deadlineMs;
    browser.ignoreTls = site.home.tlsFault != probe::TlsFault::None;
    browser.source = true;
    const probe::Confirmation seen = confirmInBrowser(site.home, doubt, browser, job);
    const bool isDead = seen.outcome == Outcome::Dead;
    if (doubt == probe::Doubt::SoftError && !isDead)
        return HomeJudged::ByVisit;
    if (isDead || seen.outcome != Outcome::Opens || seen.source.isEmpty()) {
        addUnread(reading, order, doubt, isDead);
        return HomeJudged::Unread;
    }
    reading.reason = u"ok"_s;
    reading.status = seen.status;
    reading.elapsedMs = int(seen.elapsedMs);
    reading.pages = 1;
    reading.cut = true;
    site.pages = {{QString::fromUtf8(seen.finalUrl), seen.source, "text/html; charset=utf-8"}};
    return HomeJudged::ByBrowser;
}

} // namespace

LookOrder orderOf(const std::shared_ptr<const RoundState> &state, const Subject &subject)
{
    QString url = webAddress(subject.url).url;
    if (!url.isEmpty() && !url.contains(QLatin1String("://")))
        url.prepend(QLatin1String("http://"));
    return {subject.id,   state->round().key, url.toUtf8(), subject.code,
            subject.name, subject.organizer,  state};
}

std::optional<SiteReading> lookAt(const LookOrder &order, const LookTools &tools, const QDateTime &now,
                                  const JobPtr &job)
{
    SiteReading reading;
    reading.subject = order.subject;
    reading.round = order.round;
    reading.at = now;
    if (order.url.isEmpty()) {
        reading.reason = u"no-address"_s;
        addNotOpen(reading, order);
        return reading;
    }
    probe::SitePages site = probe::readSite(order.url, probe::Reach::Links, tools.limits.pages,
                                            tools.limits.deadlineMs, tools.fetcher, job);
    if (job->isCancelled())
        return std::nullopt;
    reading.reason = toWord(site.home.reason);
    reading.status = site.home.status;
    reading.elapsedMs = int(site.home.elapsedMs);
    reading.pages = int(site.pages.size());
    reading.cut = site.cut;
    if (site.home.hasIpv4 || site.home.hasIpv6)
        reading.hasIpv6 = site.home.hasIpv6;
    if (reading.isRead())
        reading.isHttps = site.home.finalUrl.startsWith("https:");
    SiteDomains domains;
    // Not before: among 15,000 sites it takes its time to find the portal of the same level.
    if (const Subject *subject = order.state ? order.state->subject(order.subject) : nullptr)
        domains = probe::siteDomainsOf(*order.state, *subject);
    domains.checkedUrl = QString::fromUtf8(site.home.finalUrl);
    const HomeJudged judged = judgeHome(reading, order, site, tools, job);
    if (job->isCancelled())
        return std::nullopt;
    if (judged == HomeJudged::Unread) {
        addDomain(reading.findings, domains);
        return reading; // of what a browser would fill in nothing can be said
    }
    const std::vector<probe::FetchedPage> &pages = site.pages;
    if (pages.empty()) {
        addNotOpen(reading, order);
        addDomain(reading.findings, domains);
        return reading;
    }
    const probe::FetchedPage &home = pages.front();
    const probe::Freshness freshness = probe::freshnessOf(pages, now.date());
    addFreshness(reading.findings, freshness, home.address, now.date());
    addIdentity(reading.findings, probe::identityOf(pages, {order.code, order.name, order.organizer}),
                home.address, footerOf(home));
    addWords(reading.findings, probe::wrongWordsOf(pages, tools.words));
    std::vector<probe::DoubtfulPlace> places = probe::doubtfulPlacesOf(
        pages, probe::styleSheetsOf(pages, tools.limits.deadlineMs, tools.fetcher, job));
    if (judged == HomeJudged::ByVisit)
        for (probe::DoubtfulPlace &place :
             probe::cloakedPlacesOf(probe::pagesToCompare(order.url, pages, freshness.columns),
                                    tools.limits.deadlineMs, tools.fetcher, job))
            places.push_back(std::move(place));
    addDoubts(reading.findings, places);
    addService(reading.findings, probe::siteServiceOf(pages, now.date()), home.address,
               int(pages.size()) >= fewestPagesOfASite);
    addDomain(reading.findings, domains);
    if (judged == HomeJudged::ByBrowser)
        return reading; // what a gate keeps a plain visit from cannot be walked through
    const probe::LinkReport links = probe::checkLinks(
        {order.url, tools.limits.linkPages, 2, tools.limits.deadlineMs}, tools.fetcher, job);
    if (job->isCancelled())
        return std::nullopt;
    addLinks(reading.findings, links);
    reading.cut |= links.cut;
    return reading;
}

} // namespace xw::monitor
