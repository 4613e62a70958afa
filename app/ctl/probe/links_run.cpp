#include "ctl/probe/probe_runs.h"

#include "ctl/print/probe_json.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

// Sites that are walked through at a time: each keeps what its pages lead to in memory.
constexpr size_t sitesAtATime = 8;

void printReport(const Session &session, const ProbeTarget &target, const probe::LinkReport &report)
{
    session.printJson(linksJson(target.code, QString::fromUtf8(target.url), report));
    const auto broken = std::count_if(report.found.begin(), report.found.end(),
                                      [](const probe::FoundLink &link) { return isBroken(link.verdict); });
    printProbeLine(
        session, target,
        report.home == probe::Reason::Ok
            ? Message{QT_TRANSLATE_NOOP("xw", "%1 pages, %2 links, %3 broken"),
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
    const Interrupt interrupt;
    const auto job = std::make_shared<Job>();
    Answers<std::pair<size_t, probe::LinkReport>> answers;
    probe::Fetcher fetcher(order.limits, session.clock());
    std::atomic<size_t> next{0};
    std::vector<std::thread> walkers;
    for (size_t i = 0; i < std::min(sitesAtATime, order.targets.size()); ++i)
        walkers.emplace_back([&] {
            for (size_t at = next++; at < order.targets.size(); at = next++)
                answers.put({at, probe::checkLinks(
                                     {order.targets[at].url, order.limitPages, order.depth, order.deadlineMs},
                                     fetcher, job)});
        });
    for (size_t left = order.targets.size(); left > 0;) {
        if (Interrupt::asked())
            job->cancel();
        if (const auto answer = answers.next()) {
            printReport(session, order.targets[answer->first], answer->second);
            --left;
        }
    }
    for (std::thread &walker : walkers)
        walker.join();
    return job->isCancelled() ? CouldNot : Done;
}

} // namespace xw::ctl
