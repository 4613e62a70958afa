#include "models/chart_data.h"

#include "models/words.h"

#include <algorithm>
#include <map>

namespace xw::models
{

std::vector<RegionRate> regionRates(const RoundState &state, SubjectKind kind, RegionOrder order,
                                    const QString &filter)
{
    std::vector<RegionRate> rates;
    for (const Region &region : state.regions()) {
        const Counts counts = state.tally().region(kind, region.id);
        if (counts == Counts{} || (!filter.isEmpty() && !region.name.contains(filter, Qt::CaseInsensitive)))
            continue;
        rates.push_back({region.id, region.name, counts});
    }
    if (order != RegionOrder::Register)
        std::stable_sort(rates.begin(), rates.end(), [order](const RegionRate &a, const RegionRate &b) {
            const Rate ra = a.counts.rate(), rb = b.counts.rate();
            if (ra.isNull() != rb.isNull())
                return rb.isNull();
            const auto compared = ra.compare(rb);
            return order == RegionOrder::LowestFirst ? compared < 0 : compared > 0;
        });
    return rates;
}

std::vector<ProblemCount> problemCounts(const RoundState &state, SubjectKind kind)
{
    std::vector<ProblemCount> problems;
    for (const Indicator &indicator : state.standard().indicators) {
        if (indicator.appliesTo != kind || indicator.kind == IndicatorKind::Bonus)
            continue;
        if (const int subjects = state.tally().problem(kind, indicator.id))
            problems.push_back({indicator.id, spoken(indicator.name, indicator.nameEnglish), subjects});
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const ProblemCount &a, const ProblemCount &b) { return a.subjects > b.subjects; });
    return problems;
}

namespace
{
Rate rateOf(const PastTotal &total)
{
    if (total.checked > 0)
        return {total.checked - total.unqualified, total.checked};
    return rateFromPrinted(total.printedRate).value_or(Rate{});
}
} // namespace

std::vector<TrendPoint> trend(const RoundState &state, const std::vector<PastTotal> &inspectedTotals,
                              int rounds)
{
    const RoundKey now = state.round().key;
    std::map<RoundKey, TrendPoint> known;
    for (const auto *totals : {&state.pastTotals(), &inspectedTotals})
        for (const PastTotal &total : *totals) {
            if (!total.region.isEmpty() || total.round >= now.quarterKey())
                continue;
            TrendPoint &point = known.try_emplace(total.round, TrendPoint{total.round, {}, {}}).first->second;
            (total.kind == SubjectKind::Website ? point.websites : point.media) = rateOf(total);
        }
    std::vector<TrendPoint> points;
    for (const auto &[round, point] : known)
        points.push_back(point);
    points.push_back({now, state.tally().total(SubjectKind::Website).rate(),
                      state.tally().total(SubjectKind::MediaAccount).rate()});
    if (int(points.size()) > rounds)
        points.erase(points.begin(), points.end() - rounds);
    return points;
}

Counts portals(const RoundState &state)
{
    Counts counts;
    for (const WebsiteType type :
         {WebsiteType::ProvincePortal, WebsiteType::CityPortal, WebsiteType::CountyPortal})
        counts += state.tally().type(type);
    return counts;
}

std::vector<SubjectId> subjectsBehind(const RoundState &state, const BehindQuery &query)
{
    std::vector<SubjectId> found;
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != query.kind || (query.region.isValid() && subject.region != query.region) ||
            (query.portalsOnly && !isPortal(subject.type)))
            continue;
        const Verdict verdict = state.verdict(subject.id);
        bool in = true;
        switch (query.what) {
        case Behind::All:
            break;
        case Behind::Checked:
            in = verdict != Verdict::Unchecked;
            break;
        case Behind::Unchecked:
            in = verdict == Verdict::Unchecked && state.isSampled(subject.id);
            break;
        case Behind::Qualified:
            in = verdict == Verdict::Qualified;
            break;
        case Behind::Unqualified:
            in = verdict == Verdict::Unqualified;
            break;
        case Behind::ReviewPending:
            in = state.inspection(subject.id).review == ReviewState::Pending;
            break;
        }
        if (in && query.indicator.isValid()) {
            const Indicator *asked = state.standard().indicator(query.indicator);
            const auto &findings = state.findings(subject.id);
            in = asked && std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
                     return finding.inForce() && state.standard().indicator(finding.indicator) == asked;
                 });
        }
        if (in)
            found.push_back(subject.id);
    }
    return found;
}

} // namespace xw::models
