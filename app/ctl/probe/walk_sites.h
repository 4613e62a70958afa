// walkSites: work that reads many pages of each site, several sites at a time, printed here as each ends.
#pragma once

#include "base/job.h"
#include "ctl/probe/evidence_keeper.h"
#include "ctl/probe/probe_order.h"

#include <atomic>
#include <thread>

namespace xw::ctl
{

/// `work(target, fetcher, job)` runs on a thread of its own and blocks; what it returns goes to
/// `print(target, report, recorder)`, with what went over the wire where evidence is kept (else null).
/// CouldNot where somebody interrupted it.
template <class Work, class Print>
[[nodiscard]] int walkSites(const ProbeOrder &order, const std::shared_ptr<const Clock> &clock, Work work,
                            Print print)
{
    // Each site keeps what its pages lead to in memory.
    constexpr size_t atATime = 8;
    using Report = std::invoke_result_t<Work, const ProbeTarget &, probe::Fetcher &, const JobPtr &>;
    const Interrupt interrupt;
    const auto job = std::make_shared<Job>();
    struct Answer {
        size_t at;
        Report report;
        RecorderPtr recorder;
    };
    Answers<Answer> answers;
    probe::Fetcher fetcher(order.limits, clock);
    std::atomic<size_t> next{0};
    std::vector<std::thread> walkers;
    for (size_t i = 0; i < std::min(atATime, order.targets.size()); ++i)
        walkers.emplace_back([&] {
            for (size_t at = next++; at < order.targets.size(); at = next++) {
                const RecorderPtr recorder = order.evidence ? order.evidence->recorder() : nullptr;
                probe::Fetcher recorded = fetcher.recordedBy(recorder);
                answers.put({at, work(order.targets[at], recorded, job), recorder});
            }
        });
    for (size_t left = order.targets.size(); left > 0;) {
        if (Interrupt::asked())
            job->cancel();
        if (const auto answer = answers.next()) {
            print(order.targets[answer->at], answer->report, answer->recorder);
            --left;
        }
    }
    for (std::thread &walker : walkers)
        walker.join();
    return job->isCancelled() ? CouldNot : Done;
}

} // namespace xw::ctl
