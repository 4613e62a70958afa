// Wide: an unsigned number of 128 bits, just enough to cross-multiply two rates exactly. Domain arithmetic
// only.
#pragma once

#include <QtGlobal>
#include <compare>

namespace xw
{

struct Wide {
    quint64 high = 0;
    quint64 low = 0;

    friend auto operator<=>(const Wide &, const Wide &) = default;
    friend Wide operator+(Wide a, Wide b)
    {
        const quint64 low = a.low + b.low;
        return {a.high + b.high + (low < a.low ? 1u : 0u), low};
    }
    friend Wide operator-(Wide a, Wide b)
    {
        return {a.high - b.high - (a.low < b.low ? 1u : 0u), a.low - b.low};
    }
};

/// a × b without loss.
[[nodiscard]] inline Wide product(quint64 a, quint64 b)
{
    constexpr quint64 half = 0xffffffffu;
    const quint64 aLow = a & half, aHigh = a >> 32, bLow = b & half, bHigh = b >> 32;
    const quint64 low = aLow * bLow;
    const quint64 middle = aHigh * bLow + (low >> 32);
    const quint64 other = aLow * bHigh + (middle & half);
    return {aHigh * bHigh + (middle >> 32) + (other >> 32), (other << 32) | (low & half)};
}

/// The whole part of numerator/denominator × 10^digits, and whether what is left over is half a unit or more.
/// The denominator is not zero and below 2^127; a quotient beyond 64 bits keeps its lower bits.
struct Scaled {
    quint64 value = 0;
    bool halfOrMore = false;
};
[[nodiscard]] inline Scaled scaled(Wide numerator, Wide denominator, int digits)
{
    Wide rest;
    quint64 value = 0;
    for (int bit = 127; bit >= 0; --bit) {
        const quint64 word = bit >= 64 ? numerator.high : numerator.low;
        rest = rest + rest + Wide{0, (word >> (bit % 64)) & 1u};
        value <<= 1;
        if (rest >= denominator) {
            rest = rest - denominator;
            value |= 1u;
        }
    }
    for (int i = 0; i < digits; ++i) {
        // The next decimal digit: add the rest ten times, never holding more than twice the denominator.
        Wide sum;
        quint64 digit = 0;
        for (int n = 0; n < 10; ++n) {
            sum = sum + rest;
            if (sum >= denominator) {
                sum = sum - denominator;
                ++digit;
            }
        }
        rest = sum;
        value = value * 10 + digit;
    }
    return {value, rest + rest >= denominator};
}

} // namespace xw
