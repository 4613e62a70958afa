#include "workspace/commands/command_queue.h"

#include <QPointer>
#include <utility>

namespace xw
{

CommandQueue::CommandQueue(QObject *parent) : QObject(parent), m_watcher(this)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CommandQueue::resume);
}

void CommandQueue::enqueue(Step start)
{
    m_waiting.push_back(std::move(start));
    pump();
}

void CommandQueue::hold(QFuture<void> future, Step resume)
{
    m_resume = std::move(resume);
    m_awaited = future;
    m_watcher.setFuture(future);
}

void CommandQueue::resume()
{
    // The watcher may report a future that a blocking caller has already taken up.
    if (!m_resume || !m_awaited.isFinished())
        return;
    std::exchange(m_resume, {})();
}

void CommandQueue::finish(const Step &announce)
{
    m_busy = false;
    const QPointer<CommandQueue> alive(this);
    announce();
    if (alive && !m_pumping)
        pump();
}

bool CommandQueue::completeNext()
{
    pump();
    if (!m_resume)
        return false;
    m_awaited.waitForFinished();
    resume();
    return true;
}

void CommandQueue::pump()
{
    // A command that finishes at once must not start the next from inside itself: a long queue would be a
    // deep stack.
    const bool outer = std::exchange(m_pumping, true);
    const QPointer<CommandQueue> alive(this);
    while (alive && !m_busy && !m_waiting.empty()) {
        m_busy = true;
        const Step start = std::move(m_waiting.front());
        m_waiting.pop_front();
        start();
    }
    if (alive)
        m_pumping = outer;
}

} // namespace xw
