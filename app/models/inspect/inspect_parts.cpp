#include "models/inspect/inspect_parts.h"

namespace xw::models
{

namespace
{
bool failedLastRound(const RoundState &state, SubjectId id)
{
    const RoundKey last = state.round().key.previous();
    for (const PastVerdict &past : state.pastVerdicts(id))
        if (past.round == last && past.verdict == Verdict::Unqualified)
            return true;
    return false;
}
} // namespace

InspectParts::InspectParts(const RoundState &state)
{
    m_flags.reserve(state.subjects().size());
    for (const Subject &subject : state.subjects()) {
        m_flags.push_back(flagsOf(state, subject, failedLastRound(state, subject.id)));
        count(subject.kind, m_flags.back(), +1);
    }
}

quint8 InspectParts::flagsOf(const RoundState &state, const Subject &subject, bool failedBefore)
{
    if (!state.belongsTo(subject.id, Population::Work))
        return 0;
    quint8 flags = bit(Part::All);
    for (const auto &[population, part] : {std::pair(Population::Unchecked, Part::Unchecked),
                                           {Population::Unqualified, Part::Unqualified},
                                           {Population::AwaitingReview, Part::AwaitsReview},
                                           {Population::OutsideSample, Part::OutsideSample},
                                           {Population::ToSettle, Part::ToSettle}})
        if (state.belongsTo(subject.id, population))
            flags |= bit(part);
    if (failedBefore)
        flags |= bit(Part::ProblemsLastRound);
    return flags;
}

void InspectParts::count(SubjectKind kind, quint8 flags, int step)
{
    for (int part = 0; part < partCount; ++part)
        if (flags & bit(Part(part)))
            m_counts[size_t(kind)][size_t(part)] += step;
}

bool InspectParts::update(const RoundState &state, std::span<const SubjectId> changed)
{
    if (m_flags.size() != state.subjects().size())
        return false;
    for (const SubjectId id : changed) {
        const int index = state.indexOf(id);
        if (index < 0)
            continue;
        const Subject &subject = state.subjects()[size_t(index)];
        quint8 &flags = m_flags[size_t(index)];
        count(subject.kind, flags, -1);
        flags = flagsOf(state, subject,
                        flags ? bool(flags & bit(Part::ProblemsLastRound)) : failedLastRound(state, id));
        count(subject.kind, flags, +1);
    }
    return true;
}

} // namespace xw::models
