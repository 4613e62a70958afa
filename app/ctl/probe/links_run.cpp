#include "ctl/probe/probe_runs.h"

#include "ctl/print/probe_json.h"
#include "ctl/probe/walk_sites.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// The home page, the pages on which broken links stand, and what came of asking for them.
std::set<QByteArray> addressesOf(const ProbeTarget &target, const probe::LinkReport &report)
{
    std::set<QByteArray> addresses{target.url};
    for (const probe::FoundLink &link : report.found)
        if (isBroken(link.verdict)) {
            addresses.insert(link.page);
            const QString url = link.url.section(u'#', 0, 0);
            addresses.insert(url.toUtf8());
            addresses.insert(QUrl(url).toEncoded());
        }
    return addresses;
}

void printReport(const Session &session, const ProbeOrder &order, const ProbeTarget &target,
                 const probe::LinkReport &report, const RecorderPtr &recorder)
{
    QJsonObject line = linksJson(target.code, QString::fromUtf8(target.url), report);
    const bool atFault = report.home != probe::Reason::Ok || !line.value(u"broken"_s).toArray().isEmpty();
    if (recorder && atFault)
        order.evidence->keep(line, target, *recorder, addressesOf(target, report));
    session.printJson(line);
    const auto broken = std::count_if(report.found.begin(), report.found.end(),
                                      [](const probe::FoundLink &link) { return isBroken(link.verdict); });
    printProbeLine(
        session, target,
        report.home == probe::Reason::Ok
            ? Message{QT_TRANSLATE_NOOP("xw", "%1 page(s), %2 link(s), %3 broken"),
                      {QString::number(report.pages), QString::number(report.links), QString::number(broken)}}
                  .text()
            : toWord(report.home));
    for (const probe::FoundLink &link : report.found)
        if (isBroken(link.verdict))
            session.print(u"  %1  %2 %3  %4:%5  %6"_s.arg(link.url, toWord(link.reason))
                              .arg(link.status)
                              .arg(QString::fromUtf8(link.page))
                              .arg(link.place.line)
                              .arg(link.text));
}

} // namespace

int probeLinks(Session &session, const ProbeOrder &order)
{
    return walkSites(
        order, session.clock(),
        [&order](const ProbeTarget &target, probe::Fetcher &fetcher, const JobPtr &job) {
            return probe::checkLinks({target.url, order.limitPages, order.depth, order.deadlineMs}, fetcher,
                                     job);
        },
        [&session, &order](const ProbeTarget &target, const probe::LinkReport &report,
                           const RecorderPtr &recorder) {
            printReport(session, order, target, report, recorder);
        });
}

} // namespace xw::ctl
