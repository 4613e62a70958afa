// Readings: a printed percentage held against two counts, and the numbers that a printed rate allows.
#pragma once

#include "notice/proof/quantity.h"

#include "domain/rate.h"
#include <optional>

namespace xw::notice
{

/// How a printed percentage goes with part/whole. Rounded is the better one where both hold.
enum class Fit : quint8 { None, Truncated, Rounded };

/// `percent`: a quantity of measure Percent. None where the whole is not positive.
[[nodiscard]] Fit fitOf(qint64 part, qint64 whole, const Quantity &percent);
/// Whether some whole number out of `whole` prints as the percentage.
[[nodiscard]] Fit feasible(qint64 whole, const Quantity &percent);
/// A sample, told as `share` of `whole`, that would give the rate: (sample − failed) / sample. 0: none does.
[[nodiscard]] qint64 sampleFor(qint64 failed, qint64 whole, const Quantity &share, const Quantity &percent);
/// part/whole as it prints with the decimals of the percentage, rounded half up: 98.94%
[[nodiscard]] QString asPercent(qint64 part, qint64 whole, int decimals);
/// The distance of part/whole from the printed percentage, in percentage points.
[[nodiscard]] double pointsOff(qint64 part, qint64 whole, const Quantity &percent);

/// One way to read a rate: part of whole.
struct RateReading {
    const Quantity *partFrom =
        nullptr; ///< where the part was read; the failed count where it is a complement
    const Quantity *wholeFrom = nullptr;
    qint64 part = 0, whole = 0;
    bool near = false; ///< both stand in the statement itself
};

/// What the readings of a rate amount to.
struct RateVerdict {
    Fit fit = Fit::None;
    const RateReading *reading = nullptr; ///< the one that fits; otherwise the first, which is the likeliest
};

[[nodiscard]] RateVerdict judge(const std::vector<RateReading> &readings, const Quantity &percent);

} // namespace xw::notice
