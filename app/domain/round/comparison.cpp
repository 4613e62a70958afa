#include "domain/comparison.h"

#include <algorithm>

namespace xw
{

const PastTotal *earlierTotal(const RoundState &state, const std::vector<PastTotal> &inspected,
                              RoundKey round, SubjectKind kind, const QString &region)
{
    if (!round.isValid())
        return nullptr; // no key says which round it was
    const auto found = std::find_if(inspected.begin(), inspected.end(), [&](const PastTotal &total) {
        return total.round == round && total.kind == kind && total.region == region;
    });
    return found != inspected.end() ? &*found : state.pastTotal(round, kind, region);
}

Rate rateOf(const PastTotal &total)
{
    if (total.checked > 0)
        return {total.checked - total.unqualified, total.checked};
    return rateFromPrinted(total.printedRate).value_or(Rate{});
}

Comparison compareWith(RoundKey round, const RoundState &state, const std::vector<PastTotal> &inspected,
                       SubjectKind kind)
{
    Comparison comparison;
    comparison.round = round;
    comparison.total = earlierTotal(state, inspected, round, kind);
    const Rate rate = comparison.total ? rateOf(*comparison.total) : Rate();
    if (rate.isNull())
        return comparison;
    const RateFormat format = state.round().rates;
    comparison.rate = rate;
    comparison.printed = comparison.total->checked > 0 ? rate.text(format) : comparison.total->printedRate;
    comparison.change = changeText(state.tally().total(kind).rate(), rate, format);
    return comparison;
}

} // namespace xw
