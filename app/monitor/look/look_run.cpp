#include "monitor/look/look_run.h"

#include "probe/confirm.h"

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

// Most of their time threads wait for a host that rests between two pages.
constexpr size_t mostThreads = 32;

} // namespace

LookRun::LookRun(LookLimits limits, const QDateTime &now, const QByteArray &ownWords, LookPacker packer,
                 std::function<void(Told)> tell)
    : m_limits(limits), m_packer(std::move(packer)), m_begin(now), m_tell(std::move(tell)),
      m_fetcher(probe::FetchLimits(), std::make_shared<SystemClock>())
{
    m_since.start();
    // What the settings keep was read before it was kept.
    auto words = probe::WordList::shippedWith(ownWords);
    if (!words)
        words = probe::WordList::shippedWith({});
    if (words)
        m_words = *std::move(words);
}

LookRun::~LookRun()
{
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_change.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void LookRun::add(std::vector<LookOrder> orders)
{
    const std::lock_guard lock(m_mutex);
    for (LookOrder &order : orders)
        m_orders.push_back(std::move(order));
    while (m_threads.size() < std::min(mostThreads, m_orders.size()))
        m_threads.emplace_back([this] { work(); });
    m_change.notify_all();
}

void LookRun::cancel()
{
    m_job->cancel();
    m_fetcher.cancel();
}

void LookRun::work()
{
    for (;;) {
        LookOrder order;
        {
            std::unique_lock lock(m_mutex);
            m_change.wait(lock, [this] { return m_closed || !m_orders.empty(); });
            if (m_orders.empty())
                return;
            order = std::move(m_orders.front());
            m_orders.pop_front();
        }
        if (m_job->isCancelled()) {
            m_tell({order.subject, true, {}});
            continue;
        }
        m_tell({order.subject, false, {}});
        const QDateTime now = m_begin.addMSecs(m_since.elapsed());
        m_tell({order.subject, true, look(order, now)});
    }
}

std::optional<SiteReading> LookRun::look(const LookOrder &order, const QDateTime &now)
{
    const auto recorder = m_packer.recorder();
    probe::Fetcher recorded = m_fetcher.recordedBy(recorder);
    auto reading = lookAt(order, {recorded, m_words, m_limits, probe::installedBrowser()}, now, m_job);
    if (reading && recorder)
        m_packer.pack(*reading, order, *recorder);
    return reading;
}

} // namespace xw::monitor
