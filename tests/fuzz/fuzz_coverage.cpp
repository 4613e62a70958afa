// GCC says at every edge of the program that it was passed; libFuzzer knows how to use counters, but not
// GCC's way of saying it any more. Compiled without instrumentation.
#include <cstdint>

namespace
{
constexpr unsigned counted = 1U << 16;
__attribute__((section("__libfuzzer_extra_counters"), used)) std::uint8_t counters[counted];
} // namespace

extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_pc()
{
    const auto edge = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0));
    ++counters[(edge ^ (edge >> 16)) & (counted - 1)];
}

// GCC tells of comparisons of floating point, too, which libFuzzer has no use for.
extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_cmpf(float, float) {}
extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_cmpd(double, double) {}
