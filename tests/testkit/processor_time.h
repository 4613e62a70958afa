// What this thread worked for: a busy machine does not count.
#pragma once

#include <QtGlobal>
#include <ctime>

namespace xw::testkit
{

/// Processor time of the calling thread, microseconds.
inline qint64 processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

} // namespace xw::testkit
