#include "monitor/look/site_look.h"

#include "domain/web_address.h"
#include "monitor/look/findings.h"
#include "probe/availability.h"
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

/// What a plain visit cannot judge, of a page that came: nothing is shown without a browser.
bool showsNothing(const probe::FetchedPage &home)
{
    probe::Visit visit;
    visit.reason = probe::Reason::Ok;
    visit.status = 200;
    visit.body = home.bytes;
    visit.headers = {{"content-type", home.contentType}};
    return judgeAvailability(visit).doubt != probe::Doubt::None;
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
    const probe::SitePages site = probe::readSite(order.url, probe::Reach::Links, tools.limits.pages,
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
    if (!reading.isRead()) {
        addNotOpen(reading, order);
        addDomain(reading.findings, domains);
        return reading;
    }
    const probe::FetchedPage &home = site.pages.front();
    if (showsNothing(home)) {
        SiteFinding gate;
        gate.check = SiteCheck::Gate;
        gate.isDoubt = true;
        gate.places.push_back({home.address, {}, {}});
        reading.findings.push_back(std::move(gate));
        addDomain(reading.findings, domains);
        return reading; // of what a browser would fill in nothing can be said
    }
    addFreshness(reading.findings, probe::freshnessOf(site.pages, now.date()), home.address, now.date());
    addIdentity(reading.findings, probe::identityOf(site.pages, {order.code, order.name, order.organizer}),
                home.address, footerOf(home));
    addWords(reading.findings, probe::wrongWordsOf(site.pages, tools.words));
    addDoubts(reading.findings, site.pages);
    addService(reading.findings, probe::siteServiceOf(site.pages, now.date()), home.address,
               int(site.pages.size()) >= fewestPagesOfASite);
    addDomain(reading.findings, domains);
    const probe::LinkReport links = probe::checkLinks(
        {order.url, tools.limits.linkPages, 2, tools.limits.deadlineMs}, tools.fetcher, job);
    if (job->isCancelled())
        return std::nullopt;
    addLinks(reading.findings, links);
    reading.cut |= links.cut;
    return reading;
}

} // namespace xw::monitor
