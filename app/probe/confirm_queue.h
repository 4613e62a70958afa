// ConfirmQueue: visits of a week's watch that a plain visit cannot judge are opened in a browser before they
// count. The browser's word on a page that opened holds for half a day: a site with a gate
// costs a browser twice a day, not at each of its visits.
#pragma once

#include "probe/confirm.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace xw::probe
{

class ConfirmQueue
{
public:
    /// `order.program` empty: nothing is confirmed.
    explicit ConfirmQueue(BrowserOrder order) : m_order(std::move(order)) {}
    /// Cancels; whoever waits is answered before it returns.
    ~ConfirmQueue();
    ConfirmQueue(const ConfirmQueue &) = delete;
    ConfirmQueue &operator=(const ConfirmQueue &) = delete;

    /// From any thread. `done` has the visit with Visit::opensInBrowser, here and at once where there is
    /// nothing to ask, nobody to be asked, or too many wait.
    void judge(Visit visit, std::function<void(Visit)> done);

private:
    struct Waiting {
        Visit visit;
        Doubt doubt = Doubt::None;
        std::function<void(Visit)> done;
    };
    void work();

    BrowserOrder m_order;
    JobPtr m_job = std::make_shared<Job>();
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<Waiting> m_waiting;
    std::map<QByteArray, std::chrono::steady_clock::time_point> m_opened; ///< until when the word holds
    std::vector<std::thread> m_threads;
};

} // namespace xw::probe
