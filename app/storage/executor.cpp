#include "storage/executor.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace xw::storage
{

struct Executor::Queue {
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void()>> work;
    bool ending = false;

    void carryOut()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [this] { return ending || !work.empty(); });
            if (work.empty())
                return;
            std::function<void()> next = std::move(work.front());
            work.pop_front();
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

} // namespace xw::storage
