#include "notice/proof/readings.h"

#include "notice/proof/checks.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qint64 largest = 1'000'000'000'000; // larger counts are no counts of a notice; no product overflows

qint64 powerOfTen(int n)
{
    qint64 power = 1;
    for (; n > 0; --n)
        power *= 10;
    return power;
}

qint64 scaled(qint64 part, int decimals)
{
    return part * 100 * powerOfTen(decimals);
}

bool computable(qint64 part, qint64 whole, int decimals)
{
    return whole > 0 && part >= 0 && whole <= largest && part <= largest && decimals <= 4;
}

qint64 rounded(qint64 part, qint64 whole, int decimals)
{
    const qint64 numerator = scaled(part, decimals);
    return numerator / whole + ((numerator % whole) * 2 >= whole ? 1 : 0);
}

} // namespace

Fit fitOf(qint64 part, qint64 whole, const Quantity &percent)
{
    if (!computable(part, whole, percent.decimals))
        return Fit::None;
    if (rounded(part, whole, percent.decimals) == percent.value)
        return Fit::Rounded;
    return scaled(part, percent.decimals) / whole == percent.value ? Fit::Truncated : Fit::None;
}

Fit feasible(qint64 whole, const Quantity &percent)
{
    if (!computable(0, whole, percent.decimals))
        return Fit::None;
    const qint64 unit = 100 * powerOfTen(percent.decimals);
    const qint64 about = percent.value / unit * whole + percent.value % unit * whole / unit;
    const qint64 reach = std::min<qint64>(3, whole);
    Fit best = Fit::None;
    for (qint64 part = std::max<qint64>(0, about - reach); part <= std::min(whole, about + reach); ++part)
        best = std::max(best, fitOf(part, whole, percent));
    return best;
}

qint64 sampleFor(qint64 failed, qint64 whole, const Quantity &share, const Quantity &percent)
{
    if (!computable(failed, whole, share.decimals) || share.value <= 0)
        return 0;
    const qint64 unit = 100 * powerOfTen(share.decimals);
    if (whole > largest / 100 / share.value)
        return 0;
    // Half a unit below where the share was rounded up, a whole one above where it was cut off.
    const qint64 low = (whole * (2 * share.value - 1) + 2 * unit - 1) / (2 * unit);
    const qint64 high = whole * (share.value + 1) / unit;
    // The rate falls as the sample shrinks: both ends on one side of it, and no sample between gives it.
    qint64 best = 0;
    for (qint64 sample = std::max(low, failed); sample <= high;
         sample += std::max<qint64>(1, (high - low) / 400)) {
        const Fit fit = fitOf(sample - failed, sample, percent);
        if (fit == Fit::Rounded)
            return sample;
        best = fit != Fit::None && best == 0 ? sample : best;
    }
    return best;
}

QString asPercent(qint64 part, qint64 whole, int decimals)
{
    return computable(part, whole, decimals) ? printed(rounded(part, whole, decimals), decimals) + u'%'
                                             : QString();
}

double pointsOff(qint64 part, qint64 whole, const Quantity &percent)
{
    if (whole <= 0)
        return 100;
    return std::abs(100.0 * double(part) / double(whole) -
                    double(percent.value) / double(powerOfTen(percent.decimals)));
}

RateVerdict judge(const std::vector<RateReading> &readings, const Quantity &percent)
{
    RateVerdict verdict;
    for (const RateReading &reading : readings) {
        const Fit fit = fitOf(reading.part, reading.whole, percent);
        if (!verdict.reading || fit > verdict.fit)
            verdict = {fit, &reading};
    }
    return verdict;
}

int printedHundredths(qint64 part, qint64 whole, int decimals, Rounding rounding)
{
    const qint64 numerator = scaled(part, decimals);
    qint64 value = rounding == Rounding::HalfUp ? rounded(part, whole, decimals) : numerator / whole;
    for (int i = decimals; i < 2; ++i)
        value *= 10;
    return int(value);
}

QString percentText(int hundredths, int decimals)
{
    QString text = QString::number(hundredths / 100);
    if (decimals > 0)
        text += u'.' + u"%1"_s.arg(hundredths % 100, 2, 10, QLatin1Char('0')).left(decimals);
    return text + u'%';
}

} // namespace xw::notice
