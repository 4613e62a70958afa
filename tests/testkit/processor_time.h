// What was worked for: a busy machine does not count.
#pragma once

#include <QtGlobal>
#include <ctime>

namespace xw::testkit
{

inline qint64 processorTimeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

/// Processor time of the calling thread, microseconds.
inline qint64 processorTime()
{
    return processorTimeOf(CLOCK_THREAD_CPUTIME_ID);
}

/// Processor time of all threads of this program, microseconds.
inline qint64 programsProcessorTime()
{
    return processorTimeOf(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace xw::testkit
