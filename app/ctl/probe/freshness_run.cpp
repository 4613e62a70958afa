#include "ctl/probe/probe_runs.h"

#include "ctl/probe/walk_sites.h"
#include "probe/freshness.h"
#include "probe/site_pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

// Columns lie one click from the home page: more links than this are titles.
constexpr int mostColumnPages = 200;

struct FreshnessReport {
    probe::Visit home;
    probe::Freshness found;
    int pages = 0;
    bool cut = false;
    [[nodiscard]] bool isRead() const { return pages > 0; }
};

QJsonObject freshnessJson(const ProbeTarget &target, const FreshnessReport &report)
{
    QJsonObject line = report.isRead() ? toJson(report.found) : QJsonObject();
    line.insert(u"code"_s, target.code);
    line.insert(u"kind"_s, u"freshness"_s);
    line.insert(u"url"_s, QString::fromUtf8(target.url));
    line.insert(u"reason"_s, toWord(report.home.reason));
    line.insert(u"pages"_s, report.pages);
    line.insert(u"cut"_s, report.cut);
    return line;
}

} // namespace

int probeFreshness(Session &session, const ProbeOrder &order)
{
    const QDate asOf = session.clock()->today();
    return walkSites(
        order, session.clock(),
        [&order, asOf](const ProbeTarget &target, probe::Fetcher &fetcher, const JobPtr &job) {
            probe::SitePages site =
                probe::readSite(target.url, probe::Reach::Links, std::min(order.limitPages, mostColumnPages),
                                order.deadlineMs, fetcher, job);
            FreshnessReport report{std::move(site.home), {}, int(site.pages.size()), site.cut};
            if (report.isRead())
                report.found = probe::freshnessOf(site.pages, asOf);
            return report;
        },
        [&session, &order](const ProbeTarget &target, const FreshnessReport &report,
                           const RecorderPtr &recorder) {
            QJsonObject line = freshnessJson(target, report);
            const probe::Freshness &found = report.found;
            if (recorder && (!report.isRead() || found.blank + found.staleNewsNotice + found.staleLong > 0))
                order.evidence->keep(line, target, *recorder);
            session.printJson(line);
            const QString words =
                report.isRead()
                    ? Message{QT_TRANSLATE_NOOP("xw",
                                                "home %1; %2 column(s), %3 blank, %4 news and notices stale, "
                                                "%5 other(s) stale"),
                              {found.homeNewest.isEmpty() ? u"—"_s : found.homeNewest,
                               QString::number(found.columns.size()), QString::number(found.blank),
                               QString::number(found.staleNewsNotice), QString::number(found.staleLong)}}
                          .text()
                    : toWord(report.home.reason);
            printProbeLine(session, target, words);
        });
}

} // namespace xw::ctl
