#include "ctl/probe/probe_runs.h"

#include "ctl/probe/walk_sites.h"
#include "probe/identity.h"
#include "probe/site_pages.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr int mostFramePages = 12;

struct IdentityReport {
    probe::Visit home;
    probe::Identity found;
    int pages = 0;
};

probe::RegisteredSite registered(const ProbeTarget &target)
{
    if (!target.subject)
        return {};
    return {target.subject->code, target.subject->name, target.subject->organizer};
}

} // namespace

int probeIdentity(Session &session, const ProbeOrder &order)
{
    return walkSites(
        order, session.clock(),
        [&order](const ProbeTarget &target, probe::Fetcher &fetcher, const JobPtr &job) {
            probe::SitePages site = probe::readSite(target.url, probe::Reach::Frames, mostFramePages,
                                                    order.deadlineMs, fetcher, job);
            IdentityReport report{std::move(site.home), {}, int(site.pages.size())};
            if (report.pages > 0)
                report.found = probe::identityOf(site.pages, registered(target));
            return report;
        },
        [&session, &order](const ProbeTarget &target, const IdentityReport &report,
                           const RecorderPtr &recorder) {
            QJsonObject line = report.pages > 0 ? toJson(report.found) : QJsonObject();
            line.insert(u"code"_s, target.code);
            line.insert(u"kind"_s, u"identity"_s);
            line.insert(u"url"_s, QString::fromUtf8(target.url));
            line.insert(u"reason"_s, toWord(report.home.reason));
            if (recorder && (report.pages == 0 || !report.found.doubts.empty()))
                order.evidence->keep(line, target, *recorder);
            session.printJson(line);
            QStringList words{toWord(report.home.reason)};
            for (const QString &mark : {report.found.siteCode, report.found.icp, report.found.police})
                words << (mark.isEmpty() ? u"—"_s : mark);
            for (const probe::IdentityDoubt &doubt : report.found.doubts)
                words << doubt.about + u": "_s + doubt.found;
            printProbeLine(session, target, words.join(u"  "_s));
        });
}

} // namespace xw::ctl
