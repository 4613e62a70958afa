#include "domain/round/population.h"

#include <algorithm>

namespace xw
{

namespace
{

bool isJudged(const RoundWork &work)
{
    return work.judgement.verdict != Verdict::Unchecked;
}

bool ran(const RoundWork &work)
{
    return work.subject.isRunning() || isJudged(work);
}

bool isDue(const RoundWork &work)
{
    return work.covered && ran(work) && (!work.hasSample || work.drawn);
}

bool isWork(const RoundWork &work)
{
    return isDue(work) || isJudged(work) || work.judgement.toSettle;
}

void include(std::vector<IndicatorId> &ids, const IndicatorId &id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

bool belongsTo(Population population, const RoundWork &work)
{
    switch (population) {
    case Population::Running:
        return ran(work);
    case Population::Due:
        return isDue(work);
    case Population::Checked:
        return isDue(work) && isJudged(work);
    case Population::Qualified:
        return isDue(work) && work.judgement.verdict == Verdict::Qualified;
    case Population::Unqualified:
        return isDue(work) && work.judgement.verdict == Verdict::Unqualified;
    case Population::Unchecked:
        return isDue(work) && !isJudged(work);
    case Population::OutsideSample:
        return isJudged(work) && !isDue(work);
    case Population::ToSettle:
        return work.judgement.toSettle;
    case Population::Work:
        return isWork(work);
    case Population::AwaitingReview:
        return isWork(work) && work.inspection.review == ReviewState::Pending;
    case Population::SentBack:
        return isWork(work) && work.inspection.review == ReviewState::SentBack;
    }
    return false;
}

bool Problems::contains(const IndicatorId &id) const
{
    return std::find(indicators.begin(), indicators.end(), id) != indicators.end();
}

Problems problemsOf(const Standard &standard, const Subject &subject, std::span<const Finding> findings)
{
    Problems problems;
    for (const Finding &finding : findings) {
        if (!finding.inForce())
            continue;
        const Indicator *indicator = standard.indicator(finding.indicator);
        if (!indicator || !indicator->applies(subject)) {
            problems.unclassified = true;
        } else if (indicator->kind == IndicatorKind::Deduction || holds(standard, finding)) {
            include(problems.indicators, indicator->id);
            include(problems.indicators, finding.indicator);
        }
    }
    return problems;
}

bool isProblem(const Standard &standard, const Finding &finding)
{
    const Indicator *indicator = standard.indicator(finding.indicator);
    return finding.inForce() &&
           (!indicator || indicator->kind == IndicatorKind::Deduction || holds(standard, finding));
}

} // namespace xw
