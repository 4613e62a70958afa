// RoundState: what earlier rounds found, by subject and along the line of bodies that it succeeds.
#include "domain/round/round_state_p.h"

#include <QSet>
#include <algorithm>

namespace xw
{

namespace
{

/// Adds what a former body brings: the own verdict of a round stays; of several formers one 不合格 is enough.
void inherit(std::vector<PastVerdict> &into, size_t own, const PastVerdict &brought)
{
    const auto there = std::find_if(into.begin(), into.end(),
                                    [&](const PastVerdict &one) { return one.round == brought.round; });
    if (there == into.end())
        into.push_back(brought);
    else if (there >= into.begin() + qsizetype(own) && brought.verdict == Verdict::Unqualified)
        there->verdict = brought.verdict;
}

std::vector<PastVerdict> historyOf(const RoundState &state, SubjectId id, QSet<SubjectId> &seen)
{
    std::vector<PastVerdict> all = state.ownPastVerdicts(id);
    if (seen.contains(id))
        return all;
    seen.insert(id);
    const size_t own = all.size();
    for (const Succession &link : state.predecessors(id))
        for (PastVerdict past : historyOf(state, link.former, seen)) {
            past.subject = id;
            if (past.round < link.since)
                inherit(all, own, past);
        }
    return all;
}

} // namespace

const std::vector<Succession> &RoundState::successions() const
{
    return d->successions;
}

std::vector<Succession> RoundState::predecessors(SubjectId id) const
{
    std::vector<Succession> found;
    for (const size_t place : d->linksOf.values(id))
        if (const Succession &link = d->successions[place]; link.successor == id && !link.withdrawn)
            found.push_back(link);
    std::sort(found.begin(), found.end(),
              [](const Succession &a, const Succession &b) { return a.former < b.former; });
    return found;
}

std::vector<Succession> RoundState::successors(SubjectId id) const
{
    std::vector<Succession> found;
    for (const size_t place : d->linksOf.values(id))
        if (const Succession &link = d->successions[place]; link.former == id && !link.withdrawn)
            found.push_back(link);
    std::sort(found.begin(), found.end(),
              [](const Succession &a, const Succession &b) { return a.successor < b.successor; });
    return found;
}

std::vector<PastVerdict> RoundState::ownPastVerdicts(SubjectId id) const
{
    const auto *work = d->of(id);
    return work ? work->past : std::vector<PastVerdict>();
}

std::vector<PastVerdict> RoundState::pastVerdicts(SubjectId id) const
{
    if (!d->linksOf.contains(id))
        return ownPastVerdicts(id);
    QSet<SubjectId> seen;
    std::vector<PastVerdict> all = historyOf(*this, id, seen);
    std::sort(all.begin(), all.end(),
              [](const PastVerdict &a, const PastVerdict &b) { return a.round < b.round; });
    return all;
}

std::optional<Verdict> RoundState::pastVerdict(SubjectId id, RoundKey round) const
{
    for (const PastVerdict &past : pastVerdicts(id))
        if (past.round == round)
            return past.verdict;
    return {};
}

int RoundState::roundsInARow(SubjectId id, Verdict verdict) const
{
    if (this->verdict(id) != verdict)
        return 0;
    const std::vector<PastVerdict> past = pastVerdicts(id);
    int rounds = 1;
    for (RoundKey key = d->round.key.previous();; key = key.previous(), ++rounds) {
        const bool same = std::any_of(past.begin(), past.end(), [&](const PastVerdict &one) {
            return one.round == key && one.verdict == verdict;
        });
        if (!same || !key.isValid())
            return rounds;
    }
}

int RoundState::consecutiveFailures(SubjectId id) const
{
    return roundsInARow(id, Verdict::Unqualified);
}

int RoundState::consecutivePasses(SubjectId id) const
{
    return roundsInARow(id, Verdict::Qualified);
}

} // namespace xw
