#include "models/chart_data.h"

#include "domain/comparison.h"
#include "models/labels.h"
#include "workspace/assignment.h"

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
            problems.push_back({indicator.id, label(indicator.name, indicator.nameEnglish), subjects});
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const ProblemCount &a, const ProblemCount &b) { return a.subjects > b.subjects; });
    return problems;
}

std::vector<TrendPoint> trend(const RoundState &state, const std::vector<PastTotal> &inspectedTotals,
                              RegionId region, int rounds)
{
    const Region *only = region.isValid() ? state.region(region) : nullptr;
    const QString name = only ? only->name : QString();
    const auto nowOf = [&](SubjectKind kind) {
        return (only ? state.tally().region(kind, only->id) : state.tally().total(kind)).rate();
    };
    const RoundKey now = state.round().key;
    std::map<RoundKey, TrendPoint> known;
    for (const auto *totals : {&state.pastTotals(), &inspectedTotals})
        for (const PastTotal &total : *totals) {
            if (total.region != name || total.round.kind() != now.kind() || total.round >= now.original())
                continue;
            TrendPoint &point = known.try_emplace(total.round, TrendPoint{total.round, {}, {}}).first->second;
            (total.kind == SubjectKind::Website ? point.websites : point.media) = rateOf(total);
        }
    std::vector<TrendPoint> points;
    for (const auto &[round, point] : known)
        points.push_back(point);
    points.push_back({now, nowOf(SubjectKind::Website), nowOf(SubjectKind::MediaAccount)});
    if (int(points.size()) > rounds)
        points.erase(points.begin(), points.end() - rounds);
    return points;
}

std::vector<PersonRate> personRates(const RoundState &state, SubjectKind kind)
{
    const Assignment assignment = Assignment::of(state);
    if (assignment.isEmpty())
        return {};
    std::map<QString, PersonRate> rates;
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != kind || !state.belongsTo(subject.id, Population::Due))
            continue;
        PersonRate &rate = rates[assignment.personOf(subject.id)];
        ++rate.assigned;
        rate.checked += state.belongsTo(subject.id, Population::Checked);
    }
    std::vector<PersonRate> found;
    for (auto &[person, rate] : rates) {
        rate.person = person;
        found.push_back(rate);
    }
    // Nobody's name is the first in the alphabet, and the least of interest.
    if (!found.empty() && found.front().person.isEmpty())
        std::rotate(found.begin(), found.begin() + 1, found.end());
    return found;
}

std::vector<SubjectId> subjectsBehind(const RoundState &state, const BehindQuery &query)
{
    std::vector<SubjectId> found;
    const Assignment assignment = query.person ? Assignment::of(state) : Assignment();
    for (const Subject &subject : state.subjects()) {
        if (query.person && assignment.personOf(subject.id) != *query.person)
            continue;
        if (subject.kind != query.kind || (query.region.isValid() && subject.region != query.region) ||
            (query.portalsOnly && !isPortal(subject.type)))
            continue;
        if (state.belongsTo(subject.id, query.population) &&
            (!query.indicator.isValid() || state.hasProblem(subject.id, query.indicator)))
            found.push_back(subject.id);
    }
    return found;
}

} // namespace xw::models
