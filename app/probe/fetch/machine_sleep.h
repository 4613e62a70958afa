// machineSleep: how long this machine has been asleep since it started. A visit across a sleep says nothing
// of the site.
#pragma once

#include <chrono>
#ifdef __linux__
#include <ctime>
#endif

namespace xw::probe
{

/// Zero where the system does not tell.
inline std::chrono::milliseconds machineSleep()
{
#ifdef __linux__
    timespec all{}, awake{};
    clock_gettime(CLOCK_BOOTTIME, &all);
    clock_gettime(CLOCK_MONOTONIC, &awake);
    return std::chrono::milliseconds((all.tv_sec - awake.tv_sec) * 1000 +
                                     (all.tv_nsec - awake.tv_nsec) / 1'000'000);
#else
    return std::chrono::milliseconds(0);
#endif
}

} // namespace xw::probe
