#include "monitor/watch_run.h"

#include "probe/confirm_queue.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace xw::monitor
{

namespace
{

constexpr int askLeaseEveryMs = 5000;
constexpr auto turnTakes = std::chrono::milliseconds(200);
constexpr auto againAfter = std::chrono::seconds(10);

/// What comes from other threads, done on this one.
class WatchWork
{
public:
    void put(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        m_change.notify_one();
    }
    /// Waits for a turn; whether there was anything.
    bool carryOut()
    {
        std::deque<std::function<void()>> work;
        {
            std::unique_lock lock(m_mutex);
            m_change.wait_for(lock, turnTakes, [this] { return !m_work.empty(); });
            work.swap(m_work);
        }
        for (const auto &one : work)
            one();
        return !work.empty();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<std::function<void()>> m_work;
};

/// Whether the week is over; false: ended, or the lease is lost.
Result<bool> watchWhileHeld(const WatchPlace &place, const WatchOrder &order, const WatchHeard &heard)
{
    const Result<std::unique_ptr<Lease>> lease = place.lease();
    if (!lease)
        return tl::unexpected(lease.error());
    const auto log = place.open(order.rules);
    if (!log)
        return tl::unexpected(log.error());
    WatchWork work; // before what puts into it
    probe::ConfirmQueue browsers(order.browser);
    probe::Fetcher fetcher(order.limits, order.clock);
    probe::Watch watch(order.sites, **log, order.clock,
                       [&](probe::VisitRequest request, std::function<void(probe::Visit)> done) {
                           fetcher.fetch(std::move(request), [&, done = std::move(done)](probe::Visit seen) {
                               browsers.judge(std::move(seen), [&work, done](probe::Visit visit) {
                                   work.put([done, visit = std::move(visit)] { done(visit); });
                               });
                           });
                       });
    std::optional<Error> failed;
    watch.onRecord = heard.record;
    watch.onFailure = [&failed](const Error &error) { failed = error; };
    QDateTime next = order.clock->now(), asked = next;
    bool isHeld = true;
    while (!heard.isEnded() && !failed && isHeld && !watch.isOver()) {
        if (order.clock->now() >= next)
            next = watch.step();
        if (heard.turn)
            heard.turn(**log);
        if (*lease && asked.msecsTo(order.clock->now()) >= askLeaseEveryMs) {
            asked = order.clock->now();
            isHeld = (*lease)->isHeld();
        }
        if (work.carryOut())
            next = std::min(next, order.clock->now().addSecs(1)); // a failure may be due for repetition
    }
    if (failed)
        return tl::unexpected(*failed);
    if (heard.left)
        heard.left(**log, watch.isOver());
    return watch.isOver();
}

} // namespace

Result<void> runWatch(const WatchPlace &place, const WatchOrder &order, const WatchHeard &heard)
{
    while (!heard.isEnded()) {
        const Result<bool> over = watchWhileHeld(place, order, heard);
        if (heard.isEnded() || (over && *over))
            return over ? Result<void>() : tl::unexpected(over.error());
        if (!over && !place.isWaitedFor(over.error()))
            return tl::unexpected(over.error());
        if (heard.waits)
            heard.waits(over ? nullptr : &over.error());
        for (const auto until = std::chrono::steady_clock::now() + againAfter;
             !heard.isEnded() && std::chrono::steady_clock::now() < until;)
            std::this_thread::sleep_for(turnTakes);
    }
    return {};
}

} // namespace xw::monitor
