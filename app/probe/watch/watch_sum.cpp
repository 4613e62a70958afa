#include "probe/watch_sum.h"

#include "probe/watch.h"

namespace xw::probe
{

namespace
{

// Two void visits belong to one outage where no more than this lies between them.
constexpr qint64 sameOutageSeconds = 600;

} // namespace

QList<QPair<QDateTime, QDateTime>> outagesOf(const VisitLog &log)
{
    std::vector<std::pair<qint64, qint64>> spans;
    const int sites = int(log.codes().size());
    for (int site = 0; site < sites; ++site)
        for (const VisitRun &run : log.runs(site))
            if (run.meaning == VisitMeaning::Void)
                spans.emplace_back(run.firstAt, run.lastAt);
    std::sort(spans.begin(), spans.end());
    QList<QPair<QDateTime, QDateTime>> outages;
    for (const auto &[from, to] : spans) {
        const QDateTime begin = QDateTime::fromSecsSinceEpoch(from), end = QDateTime::fromSecsSinceEpoch(to);
        if (!outages.isEmpty() && outages.last().second.secsTo(begin) <= sameOutageSeconds)
            outages.last().second = std::max(outages.last().second, end);
        else
            outages.append({begin, end});
    }
    return outages;
}

WatchNote watchNoteOf(const VisitLog &log)
{
    const WatchRules &rules = log.rules();
    WatchNote note;
    note.days = rules.days;
    note.perDay = rules.visitsPerDay;
    note.deadlineSeconds = rules.deadlineMs / 1000;
    note.repeatAfterSeconds = rules.repeatAfterSeconds;
    note.warningHundredths = rules.warningHundredths;
    note.vetoHundredths = rules.vetoHundredths;
    qint64 first = 0, last = 0;
    const int sites = int(log.codes().size());
    for (int site = 0; site < sites; ++site) {
        const std::vector<VisitRun> &runs = log.runs(site);
        if (runs.empty())
            continue;
        const WatchStanding standing = standingOf(runs, rules);
        ++note.sites;
        note.complete += standing.complete;
        note.counted += standing.visits;
        note.failed += standing.failed;
        note.doubtful += standing.doubtful;
        note.voided += standing.voided;
        note.warned += standing.verdict == WatchStanding::Verdict::Warning;
        note.failing += standing.verdict == WatchStanding::Verdict::Veto;
        first = first == 0 ? runs.front().firstAt : std::min(first, runs.front().firstAt);
        last = std::max(last, runs.back().lastAt);
    }
    if (note.sites > 0) {
        note.from = QDateTime::fromSecsSinceEpoch(first);
        note.to = QDateTime::fromSecsSinceEpoch(last);
    }
    note.outages = int(outagesOf(log).size());
    return note;
}

} // namespace xw::probe
