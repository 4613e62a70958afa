#include "notice/proof/rate_findings.h"

#include "notice/proof/checks.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

bool isOver(const RateReading &a, Part ofA, const RateReading &b, Part ofB)
{
    return a.wholeFrom && b.wholeFrom && a.wholeFrom->part == ofA && b.wholeFrom->part == ofB &&
           a.wholeFrom->paragraph == b.wholeFrom->paragraph && a.wholeFrom->sentence == b.wholeFrom->sentence;
}

/// Of readings that all fail, the one that was meant: in the statement itself rather than outside, and
/// there the one that comes nearest.
const RateReading *likeliest(const std::vector<RateReading> &readings, const Quantity &rate)
{
    const RateReading *best = nullptr;
    for (const RateReading &one : readings) {
        if (!best || (one.near && !best->near)) {
            best = &one;
            continue;
        }
        if (one.near != best->near)
            continue;
        // Of what exists and what was looked at, told in one sentence, a rate is over the latter.
        if (isOver(one, Part::Sample, *best, Part::Whole) || isOver(*best, Part::Sample, one, Part::Whole)) {
            if (one.wholeFrom->part == Part::Sample)
                best = &one;
        } else if (pointsOff(one.part, one.whole, rate) < pointsOff(best->part, best->whole, rate)) {
            best = &one;
        }
    }
    return best;
}

} // namespace

bool isFull(const Quantity &rate)
{
    qint64 all = 100;
    for (int i = 0; i < rate.decimals; ++i)
        all *= 10;
    return rate.value == all;
}

bool RateFindings::overAHundred(const Quantity &rate, const RateName &name)
{
    const qint64 hundred = Quantity{rate}.decimals == 0 ? 100 : 0;
    qint64 all = 100;
    for (int i = 0; i < rate.decimals; ++i)
        all *= 10;
    if ((hundred > 0 ? rate.value <= hundred : rate.value <= all) || name.stem == u"完成")
        return false;
    m_context.hold("rate", rate.paragraph, rate.start, rate.end, {&rate}, ProofResult::Contradiction);
    m_context.add(ProofKind::Contradiction, "rate", rate.paragraph, rate.start, rate.end,
                  {QT_TRANSLATE_NOOP("xw", "A share of a whole cannot be more than 100%"), {}});
    return true;
}

void RateFindings::finish(const Quantity &rate, const RateName &name,
                          const std::vector<RateReading> &readings, bool sure)
{
    RateVerdict verdict = judge(readings, rate);
    if (verdict.fit == Fit::None)
        verdict.reading = likeliest(readings, rate);
    const RateReading &reading = *verdict.reading;
    std::vector<const Quantity *> against{reading.partFrom, reading.wholeFrom};
    if (verdict.fit == Fit::None) {
        // Another base in another sentence, and far off: then it is not known to be the base.
        const bool doubtful = !sure || (!reading.near && pointsOff(reading.part, reading.whole, rate) > 10);
        m_context.hold("rate", rate.paragraph, name.start, rate.end, against,
                       doubtful ? ProofResult::Doubt : ProofResult::Contradiction);
        contradict(rate, name, reading, doubtful);
        return;
    }
    m_context.hold("rate", rate.paragraph, name.start, rate.end, against);
    const bool whole = reading.part == reading.whole;
    if (isFull(rate) && !whole) {
        m_context.add(ProofKind::Contradiction, "rate", rate.paragraph, name.start, rate.end,
                      {QT_TRANSLATE_NOOP("xw", "100% is printed although %1 of %2 failed"),
                       {QString::number(reading.whole - reading.part), QString::number(reading.whole)}},
                      printed(reading.part * 10000 / reading.whole, 2) + u'%');
        return;
    }
    if (verdict.fit == Fit::Rounded)
        m_habit.rounded(reading.part, reading.whole, rate);
    else if (&reading == &readings.front() || reading.near)
        m_habit.cut({rate.paragraph, name.start, rate.end, reading.part, reading.whole, rate.decimals});
}

void RateFindings::contradict(const Quantity &rate, const RateName &name, const RateReading &reading,
                              bool doubtful)
{
    const QString expected = asPercent(reading.part, reading.whole, rate.decimals);
    const QString said = printed(rate.value, rate.decimals) + u'%';
    Message message{QT_TRANSLATE_NOOP("xw", "%1 of %2 is %3, not %4"),
                    {QString::number(reading.part), QString::number(reading.whole), expected, said}};
    m_context.add(doubtful ? ProofKind::Doubt : ProofKind::Contradiction, "rate", rate.paragraph, name.start,
                  rate.end, std::move(message), expected);
}

} // namespace xw::notice
