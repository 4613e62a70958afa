// Listener: what another thread holds in place of an object that may be gone when it has something to tell.
#pragma once

#include <QObject>

#include <mutex>

namespace xw
{

template <class Target>
class Listener
{
public:
    /// A QObject, which calls end() before it goes.
    explicit Listener(Target *target) : m_target(target) {}

    /// From any thread: `what(Target &)` is carried out on the target's own, later, or not at all.
    template <class What>
    void tell(What what)
    {
        const std::lock_guard lock(m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(
                m_target, [target = m_target, what = std::move(what)]() mutable { what(*target); },
                Qt::QueuedConnection);
    }
    /// From the target's thread: nothing is told any more.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_target = nullptr;
    }

private:
    std::mutex m_mutex;
    Target *m_target;
};

} // namespace xw
