// LoopBeat: the longest single step of this thread's event loop, in processor time: a busy machine does not
// count, work that would freeze a window does.
#pragma once

#include <QTimer>
#include <algorithm>
#include <ctime>

namespace xw::testkit
{

class LoopBeat
{
public:
    LoopBeat()
    {
        m_heart.setInterval(0);
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] {
            const qint64 now = spent();
            m_longest = std::max(m_longest, now - std::exchange(m_last, now));
        });
        m_heart.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< milliseconds

private:
    static qint64 spent()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    }
    QTimer m_heart;
    qint64 m_last = spent(), m_longest = 0;
};

} // namespace xw::testkit
