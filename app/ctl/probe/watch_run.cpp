#include "ctl/probe/probe_runs.h"

#include "ctl/print/probe_json.h"
#include "monitor/watch_run.h"
#include "probe/visit_log.h"
#include "probe/watch_sum.h"
#include "workspace/watch_noting.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

// Two whose lines are not one's own; neither is a site that an office inspects.
const QList<QByteArray> usualControls{"https://www.gov.cn/", "https://www.cnnic.cn/"};

// So few are read alone, more with the whole log.
constexpr size_t mostAlone = 16;

/// --log, or the workspace's own: of an office on its server, of a file in a folder beside it.
Result<monitor::WatchPlace> placeOf(Session &session, const Arguments &arguments, Access access)
{
    if (arguments.has("log"))
        return monitor::WatchPlace(arguments.value("log"));
    return session.workspace(access).map(
        [](Workspace *workspace) { return monitor::WatchPlace(*workspace); });
}

Result<probe::WatchRules> rulesOf(const Session &session, const ProbeOrder &order, const Arguments &arguments)
{
    probe::WatchRules rules;
    rules.from = session.clock()->now().toSecsSinceEpoch();
    rules.deadlineMs = order.deadlineMs;
    const auto days = arguments.number("days", 1);
    const auto perDay = arguments.number("per-day", 1);
    const auto repeat = arguments.number("repeat-after", 0);
    for (const auto *number : {&days, &perDay, &repeat})
        if (!*number)
            return tl::unexpected(number->error());
    rules.days = days->value_or(rules.days);
    rules.visitsPerDay = std::min(perDay->value_or(rules.visitsPerDay), 86'400);
    rules.repeatAfterSeconds = repeat->value_or(rules.repeatAfterSeconds);
    for (const QString &control : arguments.values("control"))
        rules.controls.append(control.toUtf8());
    if (rules.controls.isEmpty())
        rules.controls = usualControls;
    return rules;
}

void printRecord(const Session &session, const ProbeTarget &target, const probe::VisitRecord &record)
{
    session.printJson(watchVisitJson(target.code, QString::fromUtf8(target.url), record));
    printProbeLine(session, target,
                   toWord(record.meaning) + u"  "_s + toWord(record.reason) +
                       u"  %1 ms"_s.arg(record.elapsedMs));
}

void printStanding(const Session &session, const ProbeTarget &target,
                   const std::vector<probe::VisitRun> &runs, const probe::WatchRules &rules)
{
    const probe::WatchStanding standing = standingOf(runs, rules);
    session.printJson(standingJson(target.code, QString::fromUtf8(target.url), standing, runs, rules));
    printProbeLine(session, target,
                   u"%1  %2/%3 failed, %4 void"_s.arg(toWord(standing.verdict))
                       .arg(standing.failed)
                       .arg(standing.visits)
                       .arg(standing.voided));
}

QString keyOfTarget(const ProbeTarget &target)
{
    return target.code.isEmpty() ? QString::fromUtf8(target.url) : target.code;
}

void printAllStandings(const Session &session, const ProbeOrder &order, const probe::VisitLog &log)
{
    const QStringList codes = log.codes();
    for (const ProbeTarget &target : order.targets) {
        if (const int index = int(codes.indexOf(keyOfTarget(target))); index >= 0)
            printStanding(session, target, log.runs(index), log.rules());
    }
}

/// What the watch did goes into the round, so that its notice can say it.
Result<void> recordWatch(Session &session, const monitor::WatchPlace &place)
{
    const auto log = place.read();
    if (!log)
        return tl::unexpected(log.error());
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return session.wait((*workspace)->decide(noteWatch(watchNoteOf(**log))));
}

} // namespace

int watchSites(Session &session, const ProbeOrder &order, const Arguments &arguments)
{
    // A file is read alone: whoever works in it meanwhile is not kept out.
    const auto location = session.location();
    const bool isServer = location && location->contains(u"://");
    const auto place = placeOf(session, arguments, isServer ? Access::Write : Access::Read);
    if (!place)
        return session.fail(place.error());
    const auto rules = rulesOf(session, order, arguments);
    if (!rules)
        return session.fail(rules.error());
    monitor::WatchOrder watch;
    watch.rules = *rules;
    watch.browser = {order.browser, order.deadlineMs, order.limits.allowPrivate};
    watch.limits = order.limits;
    watch.clock = session.clock();
    QHash<QString, const ProbeTarget *> targets;
    for (const ProbeTarget &target : order.targets) {
        const QString key = keyOfTarget(target);
        watch.sites.push_back({key, target.url});
        targets.insert(key, &target);
    }
    const Interrupt interrupt;
    QString told;
    monitor::WatchHeard heard;
    heard.isEnded = [] { return Interrupt::asked(); };
    heard.record = [&](const probe::WatchSite &site, const probe::VisitRecord &record) {
        printRecord(session, *targets.value(site.code), record);
    };
    heard.left = [&](const probe::VisitLog &log, bool isOver) {
        if (isOver || Interrupt::asked())
            printAllStandings(session, order, log);
    };
    heard.waits = [&](const Error *error) {
        if (error && std::exchange(told, error->summary.text()) != error->summary.text())
            session.warn(Message{QT_TRANSLATE_NOOP("xw", "%1. Goes on here when that ends"), {told}}.text());
    };
    const auto ran = monitor::runWatch(*place, watch, heard);
    return ran ? int(Done) : session.fail(ran.error());
}

int printStandings(Session &session, const ProbeOrder &order, const Arguments &arguments)
{
    const auto place = placeOf(session, arguments, arguments.has("record") ? Access::Write : Access::Read);
    if (!place)
        return session.fail(place.error());
    if (arguments.has("record"))
        if (const auto recorded = recordWatch(session, *place); !recorded)
            return session.fail(recorded.error());
    if (!place->isShared() && order.targets.size() <= mostAlone) {
        for (const ProbeTarget &target : order.targets) {
            const auto visits = probe::readSiteVisits(place->folder(), keyOfTarget(target));
            if (!visits && visits.error().code == ErrorCode::NotFound && order.targets.size() > 1)
                continue; // not yet visited
            if (!visits)
                return session.fail(visits.error());
            printStanding(session, target, visits->runs, visits->rules);
        }
        return Done;
    }
    const auto log = place->read();
    if (!log)
        return session.fail(log.error());
    printAllStandings(session, order, **log);
    return Done;
}

std::vector<OptionSpec> watchOptions()
{
    return {
        {"watch", "",
         QT_TRANSLATE_NOOP(
             "xw", "availability: visit by a schedule, for a week; goes on after a break. Of an office one "
                   "computer at a time does; others wait for their turn")},
        {"standing", "",
         QT_TRANSLATE_NOOP("xw", "availability: how the sites stand by what the watch has seen")},
        {"record", "",
         QT_TRANSLATE_NOOP("xw",
                           "with --standing: notes in the round what was visited, by which rule and how "
                           "many visits were void, for its notice")},
        {"log", "FOLDER",
         QT_TRANSLATE_NOOP("xw", "where the watch keeps its visits; else beside the workspace's file, or on "
                                 "the office's server")},
        {"days", "N", QT_TRANSLATE_NOOP("xw", "of a new watch; else 7")},
        {"per-day", "N", QT_TRANSLATE_NOOP("xw", "visits a day and site of a new watch; else 24")},
        {"repeat-after", "SECONDS",
         QT_TRANSLATE_NOOP(
             "xw", "a failed visit of a new watch is made once more so much later; 0: never; else 60")},
        {"control", "URL",
         QT_TRANSLATE_NOOP(
             "xw", "of a new watch: where none of these opens, one's own line is down and visits are void"),
         false, true},
    };
}

} // namespace xw::ctl
