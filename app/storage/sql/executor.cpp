#include "storage/sql/executor.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

namespace xw::storage
{

struct Executor::Queue {
    using Clock = std::chrono::steady_clock;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void()>> work;
    std::multimap<Clock::time_point, std::function<void()>> later;
    bool ending = false;

    /// The work that comes next; nothing when the end has come. Held locked.
    std::function<void()> takeNext(std::unique_lock<std::mutex> &lock)
    {
        for (;;) {
            if (!ending && !later.empty() && later.begin()->first <= Clock::now()) {
                std::function<void()> due = std::move(later.begin()->second);
                later.erase(later.begin());
                return due;
            }
            if (!work.empty()) {
                std::function<void()> next = std::move(work.front());
                work.pop_front();
                return next;
            }
            if (ending)
                return nullptr;
            if (later.empty())
                wake.wait(lock);
            else
                wake.wait_until(lock, Clock::time_point(later.begin()->first));
        }
    }

    void carryOut()
    {
        std::unique_lock lock(mutex);
        while (std::function<void()> next = takeNext(lock)) {
            lock.unlock();
            next();
            next = nullptr; // what it held may be the last of its kind: let it go while the lock is free
            lock.lock();
        }
    }
};

Executor::Executor() : m_queue(std::make_shared<Queue>()), m_thread([queue = m_queue] { queue->carryOut(); })
{
}

Executor::~Executor()
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->ending = true;
    }
    m_queue->wake.notify_one();
    // A continuation on this very thread may have dropped the last owner: a thread cannot wait for itself.
    if (m_thread.get_id() == std::this_thread::get_id())
        m_thread.detach();
    else
        m_thread.join();
}

void Executor::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->work.push_back(std::move(work));
    }
    m_queue->wake.notify_one();
}

void Executor::postLater(std::chrono::milliseconds delay, std::function<void()> work)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->later.emplace(Queue::Clock::now() + delay, std::move(work));
    }
    m_queue->wake.notify_one();
}

} // namespace xw::storage
