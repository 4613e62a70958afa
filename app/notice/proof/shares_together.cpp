#include "notice/proof/shares_together.h"

#include "notice/proof/checks.h"
#include "notice/proof/readings.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

void checkSharesTogether(ProofContext &context, int paragraph, const std::vector<size_t> &run)
{
    if (run.size() < 3)
        return;
    const auto &list = context.readings[size_t(paragraph)].quantities;
    const QString &line = context.lines.at(size_t(paragraph));
    int decimals = 4;
    for (const size_t i : run)
        decimals = std::min(decimals, list[i].decimals);
    qint64 sum = 0; // in units of 0.0001 %
    qint64 ulp = 1;
    for (int d = decimals; d < 4; ++d)
        ulp *= 10;
    // The share behind the last 占 may be told without it: 其他类0.01%.
    size_t last = run.back();
    std::vector<size_t> all = run;
    if (last + 1 < list.size() && list[last + 1].measure == Quantity::Measure::Percent &&
        list[last + 1].sentence == list[last].sentence && list[last + 1].label.startsWith(u"其"_s))
        all.push_back(++last);
    for (const size_t i : all) {
        qint64 value = list[i].value;
        for (int d = list[i].decimals; d < 4; ++d)
            value *= 10;
        sum += value;
    }
    const int from = list[run.front()].start;
    const QString ending =
        line.mid(std::max(0, list[all[all.size() - 2]].end), list[last].end - list[all[all.size() - 2]].end);
    const bool closed = ending.contains(u"其他"_s) || ending.contains(u"其它"_s);
    if (!closed)
        return;
    const qint64 off = std::llabs(sum - 1'000'000);
    const bool fits = off <= ulp * qint64(all.size());
    std::vector<const Quantity *> against;
    for (const size_t i : all)
        against.push_back(&list[i]);
    const int start = std::max(from - int(list[run.front()].label.size()), 0);
    context.hold("share", paragraph, start, list[last].end, against,
                 fits ? ProofResult::Sound : ProofResult::Contradiction);
    if (!fits)
        context.add(
            ProofKind::Contradiction, "rate", paragraph, start, list[last].end,
            {QT_TRANSLATE_NOOP("xw", "The shares make %1, not 100%"), {printed(sum / ulp, decimals) + u'%'}});
}

} // namespace xw::notice
