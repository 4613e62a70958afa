// LatestJob: work on the thread pool of which only the newest is wanted, as a preview follows a person's
// typing. It waits a moment after the last request, never runs twice at once, and does not answer for what
// was dropped.
#pragma once

#include "base/when_done.h"
#include <QObject>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
#include <utility>

namespace xw
{

class LatestJob
{
public:
    /// `start` is called in the owner's thread when it is time: it gathers what the work needs and calls
    /// run(), or returns where there is nothing to do. The job must not outlive its owner; its answers never
    /// do.
    LatestJob(QObject *owner, std::chrono::milliseconds pause, std::function<void()> start)
        : m_owner(owner), m_start(std::move(start))
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(pause);
        QObject::connect(&m_soon, &QTimer::timeout, owner, [this] { begin(); });
    }
    /// For work that is started by run() alone.
    explicit LatestJob(QObject *owner) : LatestJob(owner, {}, [] {}) {}

    /// Starts after the pause; while one runs, once more when it has come back.
    void request() { m_soon.start(); }
    /// What runs now is not answered any more; what was asked for goes on.
    void supersede() { ++m_newest; }
    /// Neither what runs nor what was asked for is answered.
    void drop()
    {
        supersede();
        m_again = false;
        m_soon.stop();
    }
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

    /// `work()` on the pool, then `answer(result)` in the owner's thread, unless a newer run(), supersede()
    /// or drop() came first; never before run() has returned. `back`, where given, is called whenever the
    /// work has come back, answered or not.
    template <class Work, class Answer>
    void run(Work work, Answer answer, std::function<void()> back = {})
    {
        using Answered = std::invoke_result_t<Work>;
        ++m_running;
        const auto deliver = [this, mine = ++m_newest, answer = std::move(answer),
                              back = std::move(back)](const Answered &result) {
            --m_running;
            if (back)
                back();
            if (std::exchange(m_again, false))
                request();
            if (mine == m_newest)
                answer(result);
        };
        whenDone(QtConcurrent::run(std::move(work)), m_owner, deliver);
    }

private:
    void begin()
    {
        if (isRunning())
            m_again = true;
        else
            m_start();
    }

    QObject *m_owner;
    std::function<void()> m_start;
    QTimer m_soon;
    quint64 m_newest = 0;
    int m_running = 0;
    bool m_again = false;
};

} // namespace xw
