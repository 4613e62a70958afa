// RoundState: keeping judgements and counters true to what was committed. O(1) for each write.
#include "domain/round/round_state_p.h"

#include <algorithm>

namespace xw
{

RoundState::RoundState(RegisterSnapshot registers, Round round, Standard standard, RoundSnapshot work)
    : m_round(std::move(round)), m_standard(std::move(standard)), m_regions(std::move(registers.regions)),
      m_subjects(std::move(registers.subjects)), d(std::make_unique<Private>())
{
    for (const Region &region : m_regions)
        d->lastRegion = std::max(d->lastRegion, region.id);
    d->sortRegions(m_regions);
    const auto count = static_cast<qsizetype>(m_subjects.size());
    d->work.resize(m_subjects.size());
    d->indexOf.reserve(count);
    d->byCode.reserve(m_subjects.size());
    d->byName.reserve(m_subjects.size());
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const Subject &subject = m_subjects[static_cast<size_t>(i)];
        d->indexOf.insert(subject.id, i);
        d->addWords(subject, i);
        d->lastSubject = std::max(d->lastSubject, subject.id);
    }
    d->lastFinding = registers.lastFinding;
    d->lastEvidence = registers.lastEvidence;
    Taking taking{*this};
    const auto takeAll = [&](const auto &rows) {
        for (const auto &row : rows)
            taking(row);
    };
    takeAll(registers.pastTotals);
    takeAll(registers.pastVerdicts);
    takeAll(registers.successions);
    takeAll(registers.documents);
    takeAll(work.findings);
    takeAll(work.inspections);
    takeAll(work.evidence);
    takeAll(work.ledgerRows);
    takeAll(work.sample);
    m_hasSample = std::any_of(work.sample.begin(), work.sample.end(),
                              [&](const SampleMember &member) { return member.round == m_round.id; });
    for (int i = 0; i < static_cast<int>(count); ++i) {
        judgeAt(i);
        countAt(i, true);
    }
}

void RoundState::judgeAt(int index)
{
    const Subject &subject = m_subjects[static_cast<size_t>(index)];
    auto &work = d->work[static_cast<size_t>(index)];
    work.inspection.subject = subject.id;
    work.inspection.round = m_round.id;
    work.judgement = judge(m_standard, subject, work.inspection, work.findings);
}

// The same sums take a subject out as put it in: between the two nothing about it may change.
void RoundState::countAt(int index, bool in)
{
    const Subject &subject = m_subjects[static_cast<size_t>(index)];
    const auto &work = d->work[static_cast<size_t>(index)];
    const RoundWork counted = workAt(index);
    Contribution c{
        subject.kind, subject.region, subject.type, subject.platform, subject.level, Counts::of(counted), {}};
    if (!work.findings.empty() && xw::belongsTo(Population::Due, counted)) {
        Problems problems = problemsOf(m_standard, subject, work.findings);
        c.problems = std::move(problems.indicators);
        c.counts.unclassified = problems.unclassified;
    }
    if (in)
        m_tally.add(c);
    else
        m_tally.remove(c);
}

std::vector<SubjectId> RoundState::apply(const std::vector<Write> &writes, bool endsSample)
{
    std::vector<int> moved;
    const auto takeOut = [&](int index) {
        auto &work = d->work[static_cast<size_t>(index)];
        if (work.out)
            return;
        countAt(index, false);
        work.out = true;
        moved.push_back(index);
    };
    const bool drawn = std::any_of(writes.begin(), writes.end(), [&](const Write &write) {
        const auto *member = std::get_if<SampleMember>(&write);
        return member && member->round == m_round.id;
    });
    const bool hasSample = drawn || (m_hasSample && !endsSample);
    if (endsSample || hasSample != m_hasSample)
        for (int i = 0; i < static_cast<int>(m_subjects.size()); ++i)
            takeOut(i);
    if (endsSample)
        for (auto &work : d->work)
            work.member = false;
    m_hasSample = hasSample;

    // Registers first, so that the work of a subject finds it wherever it stands among the writes.
    Taking taking{*this};
    bool regionsMoved = false;
    for (const Write &write : writes) {
        if (const auto *region = std::get_if<Region>(&write)) {
            taking(*region);
            regionsMoved = true;
        } else if (const auto *subject = std::get_if<Subject>(&write)) {
            const int known = indexOf(subject->id);
            if (known >= 0)
                takeOut(known);
            taking(*subject);
            if (known < 0) {
                moved.push_back(static_cast<int>(m_subjects.size()) - 1);
                d->work.back().out = true;
            }
        }
    }
    if (regionsMoved)
        d->sortRegions(m_regions);
    for (const Write &write : writes) {
        if (std::holds_alternative<Region>(write) || std::holds_alternative<Subject>(write))
            continue;
        if (const int index = taking.subjectOf(write); index >= 0)
            takeOut(index);
        std::visit(taking, write);
    }

    std::vector<SubjectId> subjects;
    subjects.reserve(moved.size());
    for (const int index : moved) {
        judgeAt(index);
        countAt(index, true);
        d->work[static_cast<size_t>(index)].out = false;
        subjects.push_back(m_subjects[static_cast<size_t>(index)].id);
    }
    return subjects;
}

void RoundState::judgeBy(Standard standard)
{
    m_standard = std::move(standard);
    m_tally = Tally();
    for (int i = 0; i < static_cast<int>(m_subjects.size()); ++i) {
        judgeAt(i);
        countAt(i, true);
    }
}

} // namespace xw
