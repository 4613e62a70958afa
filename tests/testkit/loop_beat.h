// LoopBeat: the longest single step of this thread's event loop, in processor time: a busy machine does not
// count, work that would freeze a window does.
#pragma once

#include "testkit/processor_time.h"

#include <QTimer>
#include <algorithm>

namespace xw::testkit
{

class LoopBeat
{
public:
    LoopBeat()
    {
        m_heart.setInterval(0);
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] {
            const qint64 now = processorTime();
            m_longest = std::max(m_longest, now - std::exchange(m_last, now));
        });
        m_heart.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest / 1000; } ///< milliseconds

private:
    QTimer m_heart;
    qint64 m_last = processorTime(), m_longest = 0;
};

} // namespace xw::testkit
