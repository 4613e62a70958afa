#include "domain/sample_summary.h"

#include <algorithm>
#include <array>

namespace xw
{

namespace
{

/// Lines by name, in the order in which they were asked for.
class Lines
{
public:
    SampleLine &line(const QString &name)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.cend())
            return m_lines[*known];
        m_places.insert(name, m_lines.size());
        m_lines.push_back({name, {}, {}});
        return m_lines.back();
    }

    /// Those that hold something.
    [[nodiscard]] std::vector<SampleLine> taken() const
    {
        std::vector<SampleLine> lines;
        std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(lines), [](const SampleLine &line) {
            return line.websites != SampleCount() || line.accounts != SampleCount();
        });
        return lines;
    }

private:
    std::vector<SampleLine> m_lines;
    QHash<QString, size_t> m_places;
};

void count(SampleLine &line, const Subject &subject, bool member, bool always)
{
    SampleCount &into = subject.isWebsite() ? line.websites : line.accounts;
    into.running += subject.isRunning();
    into.drawn += member;
    into.always += member && always;
}

} // namespace

SampleRegister::SampleRegister(const RoundState &state)
    : subjects(state.subjects()), previousProblems(sampleSource(state).previousProblems),
      round(state.round().key)
{
    for (const Region &region : state.regions()) {
        regions.push_back(region.name);
        regionNames.insert(region.id, region.name);
    }
}

SampleSource SampleRegister::source() const
{
    return {subjects, [this](RegionId id) { return regionName(id); }, previousProblems};
}

SampleSummary summarise(const SampleRegister &from, const std::vector<SamplePlan> &plans,
                        const QSet<SubjectId> &members)
{
    std::array<const SamplePlan *, 2> planOf{};
    for (const SamplePlan &plan : plans)
        for (const SubjectKind kind : plan.kinds)
            planOf[static_cast<size_t>(kind)] = &plan;
    Lines regions, parts;
    for (const QString &region : from.regions)
        regions.line(region);
    SampleSummary summary;
    for (size_t i = 0; i < from.subjects.size(); ++i) {
        const Subject &subject = from.subjects[i];
        const SamplePlan *plan = planOf[static_cast<size_t>(subject.kind)];
        const bool member = plan && members.contains(subject.id);
        if (!plan || (!member && !subject.isRunning()))
            continue;
        const SampleReason reason = sampleReason(subject, *plan, from.previousProblems);
        const bool always = reason != SampleReason::Drawn;
        const QString region = from.regionName(subject.region);
        count(summary.total, subject, member, always);
        count(regions.line(region), subject, member, always);
        if (plan->by == SampleBy::Type || plan->by == SampleBy::Level)
            count(parts.line(samplePartOf(subject, plan->by, region)), subject, member, always);
        if (member)
            summary.entries.push_back({static_cast<int>(i), reason});
    }
    summary.regions = regions.taken();
    summary.parts = parts.taken();
    return summary;
}

} // namespace xw
