#include "ctl/probe/probe_runs.h"

#include "ctl/print/probe_json.h"
#include "ctl/probe/evidence_keeper.h"
#include "probe/confirm.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// A visit that a browser has to judge.
struct Doubtful {
    ProbeTarget target;
    probe::Visit visit;
    probe::Availability found;
    RecorderPtr recorder;
};

void tellSite(Session &session, const ProbeOrder &order, const Doubtful &site,
              const probe::Confirmation &confirmed)
{
    using Outcome = probe::Confirmation::Outcome;
    const probe::Visit &visit = site.visit;
    QJsonObject line = availabilityJson(site.target.code, visit, site.found, confirmed);
    const bool ok = line.value(u"ok"_s).toBool();
    const bool atFault = !ok || confirmed.outcome == Outcome::NotConfirmed;
    if (site.recorder && atFault && visit.reason != probe::Reason::Cancelled)
        order.evidence->keep(line, site.target, *site.recorder, {}, confirmed.picture);
    session.printJson(line);
    QString words = toWord(visit.reason);
    if (visit.status)
        words += u' ' + QString::number(visit.status);
    words += u"  %1 ms"_s.arg(visit.elapsedMs);
    if (!visit.ok())
        words += u"  "_s + toWord(visit.phase);
    if (site.found.doubt != probe::Doubt::None)
        words += u"  "_s + toWord(site.found.doubt);
    if (confirmed.outcome == Outcome::NotConfirmed)
        words += u"  "_s + Message{QT_TRANSLATE_NOOP("xw", "not confirmed: %1"), {confirmed.why}}.text();
    else if (confirmed.outcome != Outcome::NotNeeded)
        words += u"  "_s + (ok ? Message{QT_TRANSLATE_NOOP("xw", "opens in a browser"), {}}
                               : Message{QT_TRANSLATE_NOOP("xw", "does not open in a browser either"), {}})
                               .text();
    printProbeLine(session, site.target, words);
}

/// What the site shows for any address looks whole to judgeAvailability(): asked here, of the few that look
/// so.
void lookForSoftErrors(const ProbeOrder &order, std::vector<Doubtful> &sites,
                       const std::shared_ptr<const Clock> &clock, const JobPtr &job)
{
    probe::Fetcher fetcher(order.limits, clock);
    for (Doubtful &site : sites)
        if (site.found.doubt == probe::Doubt::None) {
            probe::Fetcher recorded = fetcher.recordedBy(site.recorder);
            if (probe::isSoftError(site.visit, recorded, job))
                site.found.doubt = probe::Doubt::SoftError;
        }
}

int confirmAll(Session &session, const ProbeOrder &order, std::vector<Doubtful> sites)
{
    const auto job = std::make_shared<Job>();
    lookForSoftErrors(order, sites, session.clock(), job);
    Answers<std::pair<size_t, probe::Confirmation>> answers;
    std::atomic<size_t> next{0};
    std::vector<std::thread> workers;
    for (size_t i = 0; i < std::min(probe::mostBrowsers, sites.size()); ++i)
        workers.emplace_back([&] {
            for (size_t at = next++; at < sites.size(); at = next++) {
                const Doubtful &site = sites[at];
                const probe::BrowserOrder browser{order.browser, order.deadlineMs, order.limits.allowPrivate,
                                                  site.visit.tlsFault != probe::TlsFault::None,
                                                  site.recorder != nullptr};
                answers.put({at, probe::confirmInBrowser(site.visit, site.found.doubt, browser, job)});
            }
        });
    for (size_t left = sites.size(); left > 0;) {
        if (Interrupt::asked())
            job->cancel();
        if (const auto answer = answers.next()) {
            tellSite(session, order, sites[answer->first], answer->second);
            --left;
        }
    }
    for (std::thread &worker : workers)
        worker.join();
    return job->isCancelled() ? CouldNot : Done;
}

} // namespace

int probeAvailability(Session &session, const ProbeOrder &order, const Arguments &arguments)
{
    if (arguments.has("standing"))
        return printStandings(session, order, arguments);
    if (arguments.has("watch"))
        return watchSites(session, order, arguments);
    std::vector<Doubtful> doubtful;
    const int visited = visitAll(
        order,
        [&order](const ProbeTarget &target) {
            return probe::availabilityRequest(target.url, order.deadlineMs);
        },
        [&](const ProbeTarget &target, const probe::Visit &visit, const RecorderPtr &recorder) {
            Doubtful site{target, visit, probe::judgeAvailability(visit), recorder};
            if (site.found.doubt != probe::Doubt::None || probe::mayBeSoftError(visit))
                doubtful.push_back(std::move(site));
            else
                tellSite(session, order, site, {});
        },
        session.clock());
    if (visited != Done || doubtful.empty()) {
        probe::Confirmation none;
        none.outcome = probe::Confirmation::Outcome::NotConfirmed;
        none.why = u"cancelled"_s;
        for (const Doubtful &site : doubtful)
            tellSite(session, order, site,
                     site.found.doubt == probe::Doubt::None ? probe::Confirmation() : none);
        return visited;
    }
    return confirmAll(session, order, std::move(doubtful));
}

} // namespace xw::ctl
