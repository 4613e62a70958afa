#include "notice/proof/rounding_habit.h"

#include "notice/proof/checks.h"

namespace xw::notice
{

void RoundingHabit::rounded(qint64 part, qint64 whole, const Quantity &rate)
{
    qint64 scale = 100;
    for (int i = 0; i < rate.decimals; ++i)
        scale *= 10;
    m_roundedUp += part * scale / whole != rate.value;
}

void RoundingHabit::feasible(qint64 whole, const Quantity &rate)
{
    qint64 scale = 100;
    for (int i = 0; i < rate.decimals; ++i)
        scale *= 10;
    const qint64 about = rate.value * whole / scale;
    for (qint64 part = std::max<qint64>(0, about - 2); part <= std::min(whole, about + 2); ++part)
        if (fitOf(part, whole, rate) != Fit::None && part * scale / whole == rate.value)
            return; // cutting off gives it too
    ++m_roundedUp;
}

void RoundingHabit::report(ProofContext &context) const
{
    for (const Cut &c : m_cuts) {
        const QString halfUp = asPercent(c.part, c.whole, c.decimals);
        context.add(
            m_roundedUp > 0 ? ProofKind::Contradiction : ProofKind::Doubt, "rounding", c.paragraph, c.start,
            c.end,
            {m_roundedUp > 0
                 ? QT_TRANSLATE_NOOP(
                       "xw", "%1 of %2 was cut off; other rates of this notice are rounded, which gives %3")
                 : QT_TRANSLATE_NOOP("xw", "%1 of %2 was cut off; rounded it is %3"),
             {QString::number(c.part), QString::number(c.whole), halfUp}},
            halfUp);
    }
}

} // namespace xw::notice
