#include "probe/browser/browser_turn.h"

#include "probe/confirm.h"

#include <condition_variable>
#include <list>
#include <mutex>

namespace xw::probe
{

namespace
{

struct Turns {
    std::mutex mutex;
    std::condition_variable change;
    std::list<const BrowserTurn *> waiting; ///< in the order of their coming
    size_t free = mostBrowsers;
};

Turns &turns()
{
    static Turns all;
    return all;
}

} // namespace

BrowserTurn::BrowserTurn(const JobPtr &job)
{
    const auto isCancelled = [&job] { return job && job->isCancelled(); };
    Turns &all = turns();
    std::unique_lock lock(all.mutex);
    const auto mine = all.waiting.insert(all.waiting.end(), this);
    while (!isCancelled() && (all.free == 0 || all.waiting.front() != this))
        all.change.wait_for(lock, std::chrono::milliseconds(100));
    all.waiting.erase(mine);
    m_isHeld = !isCancelled();
    all.free -= m_isHeld ? 1 : 0;
    all.change.notify_all();
}

BrowserTurn::~BrowserTurn()
{
    if (!m_isHeld)
        return;
    Turns &all = turns();
    const std::lock_guard lock(all.mutex);
    ++all.free;
    all.change.notify_all();
}

} // namespace xw::probe
