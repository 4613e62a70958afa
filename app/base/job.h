// Job: long work's progress and its cancel, shared between the thread that works and the window that shows
// it. Thread-safe; knows nothing of what the work is.
#pragma once

#include <atomic>
#include <memory>

#include <QtGlobal>

namespace xw
{

class Job
{
public:
    void setTotal(qint64 total) { m_total.store(total, std::memory_order_relaxed); }
    void setDone(qint64 done) { m_done.store(done, std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_total{0};
    std::atomic<qint64> m_done{0};
    std::atomic<bool> m_cancelled{false};
};

using JobPtr = std::shared_ptr<Job>;

} // namespace xw
