#include "probe/confirm_queue.h"

namespace xw::probe
{

namespace
{

using std::chrono::steady_clock;

constexpr size_t mostWaiting = 256; // a broken line makes many: they stay doubtful
constexpr auto wordHolds = std::chrono::hours(12);

} // namespace

ConfirmQueue::~ConfirmQueue()
{
    m_job->cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_change.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
    for (Waiting &one : m_waiting)
        one.done(std::move(one.visit));
}

void ConfirmQueue::judge(Visit visit, std::function<void(Visit)> done)
{
    const Doubt doubt = judgeAvailability(visit).doubt;
    if (doubt != Doubt::None && !visit.slept && !m_order.program.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        const auto known = m_opened.find(visit.url);
        if (known != m_opened.end() && known->second > steady_clock::now()) {
            visit.opensInBrowser = true;
        } else if (m_waiting.size() < mostWaiting && !m_job->isCancelled()) {
            m_waiting.push_back({std::move(visit), doubt, std::move(done)});
            if (m_threads.size() < std::min(mostBrowsers, m_waiting.size()))
                m_threads.emplace_back([this] { work(); });
            m_change.notify_one();
            return;
        }
    }
    done(std::move(visit));
}

void ConfirmQueue::work()
{
    for (;;) {
        Waiting one;
        {
            std::unique_lock lock(m_mutex);
            m_change.wait(lock, [this] { return m_job->isCancelled() || !m_waiting.empty(); });
            if (m_job->isCancelled())
                return;
            one = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        BrowserOrder order = m_order;
        order.ignoreTls = one.visit.tlsFault != TlsFault::None;
        const Confirmation found = confirmInBrowser(one.visit, one.doubt, order, m_job);
        if (found.outcome == Confirmation::Outcome::Opens || found.outcome == Confirmation::Outcome::Dead)
            one.visit.opensInBrowser = found.outcome == Confirmation::Outcome::Opens;
        if (one.visit.opensInBrowser.value_or(false)) {
            const std::lock_guard lock(m_mutex);
            m_opened[one.visit.url] = steady_clock::now() + wordHolds;
        }
        one.done(std::move(one.visit));
    }
}

} // namespace xw::probe
