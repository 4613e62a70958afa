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
    // Each share is off by half of its last digit at most where it was rounded, by a whole one where it was
    // cut.
    const qint64 most = sum > 1'000'000 ? ulp * qint64(all.size()) / 2 : ulp * qint64(all.size());
    const bool fits = off <= most;
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

namespace
{

/// What a share can be a share of: all whole numbers of which the count in front of it is that many percent,
/// rounded or cut off. Wide ones say nothing.
struct BaseSpan {
    qint64 least = 0, most = -1;
    [[nodiscard]] bool tells() const { return least > 0 && (most - least) * 50 <= least; }
};

BaseSpan baseOf(const std::vector<Quantity> &list, size_t i)
{
    if (i == 0 || list[i].measure != Quantity::Measure::Percent || !list[i - 1].isCount() ||
        list[i - 1].segment != list[i].segment || list[i - 1].scale != 1 || list[i - 1].decimals > 0 ||
        list[i].value <= 0 || list[i].decimals > 2 || list[i - 1].value > 1'000'000'000)
        return {};
    qint64 unit = 100;
    for (int d = 0; d < list[i].decimals; ++d)
        unit *= 10;
    const qint64 twice = 2 * list[i - 1].value * unit;
    return {twice / (2 * list[i].value + 2), twice / (2 * list[i].value - 1) + 1};
}

} // namespace

bool shareAnotherBase(const std::vector<Quantity> &list, size_t i)
{
    constexpr size_t reach = 24;
    BaseSpan common = baseOf(list, i);
    if (!common.tells())
        return false;
    int others = 0;
    for (size_t j = i > reach ? i - reach : 0; j < list.size() && j < i + reach; ++j) {
        const BaseSpan one = j == i ? BaseSpan{} : baseOf(list, j);
        if (!one.tells() || one.most < common.least || one.least > common.most)
            continue;
        common = {std::max(common.least, one.least), std::min(common.most, one.most)};
        ++others;
    }
    return others >= 2;
}

} // namespace xw::notice
