#include "probe/crawl/fetch_all.h"

#include <condition_variable>
#include <mutex>

namespace xw::probe
{

std::vector<Visit> fetchAll(Fetcher &fetcher, const std::vector<VisitRequest> &requests, const JobPtr &job)
{
    std::vector<Visit> visits(requests.size());
    std::mutex mutex;
    std::condition_variable change;
    size_t left = requests.size();
    for (size_t i = 0; i < requests.size(); ++i)
        fetcher.fetch(requests[i], [&, i](Visit visit) {
            const std::lock_guard lock(mutex);
            visits[i] = std::move(visit);
            if (--left == 0)
                change.notify_one();
        });
    std::unique_lock lock(mutex);
    bool cancelled = false;
    while (!change.wait_for(lock, std::chrono::milliseconds(50), [&] { return left == 0; }))
        if (job && job->isCancelled() && !cancelled) {
            cancelled = true;
            fetcher.cancel();
        }
    return visits;
}

} // namespace xw::probe
