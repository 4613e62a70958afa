#include "monitor/duty_visits.h"

#include "monitor/watch_place.h"

#include <map>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

void addRun(DutyVisits &day, const probe::VisitRun &run)
{
    switch (run.meaning) {
    case probe::VisitMeaning::Opened:
    case probe::VisitMeaning::Doubtful: // a page stands behind it: it does not count against the site
        day.opened += run.count;
        break;
    case probe::VisitMeaning::Failed:
        day.failed += run.count;
        break;
    case probe::VisitMeaning::Void:
        day.voided += run.count;
        break;
    }
}

} // namespace

Result<std::vector<DutyVisits>> dutyVisits(const RoundState &state, const QString &location, QDate from,
                                           QDate until)
{
    std::map<std::pair<SubjectId, QDate>, DutyVisits> byDay;
    for (const WatchPlace &place : WatchPlace::besideFile(location)) {
        const auto log = place.read();
        if (!log)
            return tl::unexpected(log.error());
        const QStringList codes = (*log)->codes();
        for (int site = 0; site < codes.size(); ++site) {
            const Subject *subject = state.find(codes.at(site));
            if (!subject)
                continue;
            for (const probe::VisitRun &run : (*log)->runs(site)) {
                const QDateTime first = QDateTime::fromSecsSinceEpoch(run.firstAt);
                const QDateTime last = QDateTime::fromSecsSinceEpoch(run.lastAt);
                const QDate day = first.date();
                if (day < from || day > until)
                    continue;
                const QTime end = last.date() == day ? last.time() : QTime(23, 59);
                DutyVisits &visits = byDay[{subject->id, day}];
                if (!visits.subject.isValid())
                    visits = {subject->id, day, first.time(), end, 0, 0, 0};
                visits.from = std::min(visits.from, first.time());
                visits.to = std::max(visits.to, end);
                addRun(visits, run);
            }
        }
    }
    std::vector<DutyVisits> all;
    for (const auto &[day, visits] : byDay)
        all.push_back(visits);
    return all;
}

} // namespace xw::monitor
