#include "ctl/probe/probe_runs.h"

#include "ctl/probe/walk_sites.h"
#include "probe/site_doubts.h"
#include "probe/site_pages.h"
#include "probe/site_service.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr int mostServicePages = 200;

struct ServiceReport {
    probe::Visit home;
    probe::SiteService service;
    std::vector<probe::DoubtfulPlace> doubts;
    int pages = 0;
};

QString doubtWord(probe::DoubtfulPlace::Kind kind)
{
    switch (kind) {
    case probe::DoubtfulPlace::Kind::HiddenLink:
        return u"hidden-link"_s;
    case probe::DoubtfulPlace::Kind::HarmfulLink:
        return u"harmful-link"_s;
    case probe::DoubtfulPlace::Kind::Cloaked:
        return u"cloaked"_s;
    case probe::DoubtfulPlace::Kind::PersonalNumber:
        break;
    }
    return u"personal-number"_s;
}

QJsonObject serviceJson(const ProbeTarget &target, const ServiceReport &report)
{
    QJsonObject line = report.pages > 0 ? toJson(report.service) : QJsonObject();
    QJsonArray doubts;
    for (const probe::DoubtfulPlace &place : report.doubts)
        doubts.append(QJsonObject{{u"about"_s, doubtWord(place.kind)},
                                  {u"page"_s, place.page},
                                  {u"url"_s, place.address},
                                  {u"found"_s, place.text}});
    line.insert(u"doubts"_s, doubts);
    line.insert(u"code"_s, target.code);
    line.insert(u"kind"_s, u"service"_s);
    line.insert(u"url"_s, QString::fromUtf8(target.url));
    line.insert(u"reason"_s, toWord(report.home.reason));
    line.insert(u"pages"_s, report.pages);
    return line;
}

} // namespace

int probeService(Session &session, const ProbeOrder &order)
{
    const QDate asOf = session.clock()->today();
    return walkSites(
        order, session.clock(),
        [&order, asOf](const ProbeTarget &target, probe::Fetcher &fetcher, const JobPtr &job) {
            probe::SitePages site =
                probe::readSite(target.url, probe::Reach::Links, std::min(order.limitPages, mostServicePages),
                                order.deadlineMs, fetcher, job);
            ServiceReport report{
                std::move(site.home), probe::siteServiceOf(site.pages, asOf),
                probe::doubtfulPlacesOf(site.pages,
                                        probe::styleSheetsOf(site.pages, order.deadlineMs, fetcher, job)),
                int(site.pages.size())};
            if (report.pages > 0)
                for (probe::DoubtfulPlace &place : probe::cloakedPlacesOf(
                         probe::pagesToCompare(target.url, site.pages,
                                               probe::freshnessOf(site.pages, asOf).columns),
                         order.deadlineMs, fetcher, job))
                    report.doubts.push_back(std::move(place));
            return report;
        },
        [&session, &order](const ProbeTarget &target, const ServiceReport &report,
                           const RecorderPtr &recorder) {
            QJsonObject line = serviceJson(target, report);
            const probe::SiteService &found = report.service;
            if (recorder && (report.pages == 0 || !found.consultation || !found.overdue.empty() ||
                             !found.thin.empty() || !report.doubts.empty()))
                order.evidence->keep(line, target, *recorder);
            session.printJson(line);
            printProbeLine(
                session, target,
                report.pages == 0
                    ? toWord(report.home.reason)
                    : Message{QT_TRANSLATE_NOOP("xw", "consultation %1; %2 message(s) overdue; %3 of %4 "
                                                      "guides thin; %5 of %6 policies not linked; %7 "
                                                      "doubts"),
                              {found.consultation ? found.consultation->quote : u"—"_s,
                               QString::number(found.overdue.size()), QString::number(found.thin.size()),
                               QString::number(found.guides), QString::number(found.unlinked.size()),
                               QString::number(found.policies), QString::number(report.doubts.size())}}
                          .text());
        });
}

} // namespace xw::ctl
