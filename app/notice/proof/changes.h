// What changed from one period or place to another: growth from two counts, a difference of two rates in
// percentage points, a mean per day from a count and its period.
#pragma once

#include "notice/proof/quantity.h"

#include <QDate>
#include <vector>

namespace xw::notice
{

/// Which way the words right in front of a number say that something moved: 1 up, -1 down, 0: they do not
/// say.
[[nodiscard]] int directionIn(const QString &label);

/// The lengths that a period of the text can have, in days: 9月 has 30, or as many as it has working days.
struct PeriodDays {
    struct Span {
        int least = 0, most = 0;
    };
    std::vector<Span> spans; ///< empty: no period is told
    [[nodiscard]] bool isKnown() const { return !spans.empty(); }
};

/// The periods that words tell: 9月, 第三季度, 上半年, 30天, 3月1日至3月20日. `year`: of the months without
/// one.
[[nodiscard]] PeriodDays periodIn(const QString &words, int year);

/// Whether a mean per day follows from a whole over one of the spans: rounded, cut off or rounded up, and
/// with what the last printed decimal of the whole leaves open.
[[nodiscard]] bool fitsMean(const Quantity &whole, const Quantity &mean, const PeriodDays &days);

} // namespace xw::notice
