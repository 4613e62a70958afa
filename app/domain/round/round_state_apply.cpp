// RoundState: keeping judgements and counters true to what was committed. O(1) for each write.
#include "domain/round/round_state_p.h"
#include "domain/round_keys.h"

#include <algorithm>

namespace xw
{

RoundState::RoundState(RegisterSnapshot registers, Round round, Standard standard, RoundSnapshot work)
    : d(new Private)
{
    d->round = std::move(round);
    d->standard = std::move(standard);
    d->regions = std::move(registers.regions);
    d->subjects.edit() = std::move(registers.subjects);
    for (const Region &region : std::as_const(d->regions))
        d->lastRegion = std::max(d->lastRegion, region.id);
    d->sortRegions();
    const int count = d->count();
    for (int i = 0; i < count; ++i) {
        d->work.append();
        const Subject &subject = d->subjectAt(i);
        d->places.add(subject.id, i);
        d->lastSubject = std::max(d->lastSubject, subject.id);
    }
    d->lastFinding = registers.lastFinding;
    d->lastEvidence = registers.lastEvidence;
    d->lastReview = registers.lastReview;
    // Read one after the other: what came between the two is read once more with the next changes.
    d->sequence = registers.sequence;
    Applier apply{*d};
    const auto takeAll = [&](const auto &rows) {
        for (const auto &row : rows)
            apply(row);
    };
    takeAll(registers.pastTotals);
    takeAll(registers.pastVerdicts);
    takeAll(registers.successions);
    takeAll(registers.documents);
    for (const Round &known : std::as_const(registers.rounds))
        apply(keyDocument(known));
    apply(keyDocument(d->round));
    takeAll(registers.cases);
    takeAll(registers.caseEvents);
    takeAll(registers.returnedAnswers);
    takeAll(work.findings);
    takeAll(work.inspections);
    takeAll(work.reviews);
    takeAll(work.evidence);
    takeAll(work.ledgerRows);
    takeAll(work.sample);
    d->hasSample = std::any_of(work.sample.begin(), work.sample.end(),
                               [&](const SampleMember &member) { return member.round == d->round.id; });
    for (int i = 0; i < count; ++i) {
        judgeAt(i);
        countAt(i, true);
    }
}

void RoundState::judgeAt(int index)
{
    const Subject &subject = d->subjectAt(index);
    auto &work = d->editAt(index);
    work.inspection.subject = subject.id;
    work.inspection.round = d->round.id;
    work.judgement = judge(d->standard, subject, work.inspection, work.findings, d->round.scope.depth);
}

// The same sums take a subject out as put it in: between the two nothing about it may change.
void RoundState::countAt(int index, bool in)
{
    const Subject &subject = d->subjectAt(index);
    const auto &work = d->workAt(index);
    const RoundWork counted = workAt(index);
    Contribution c{
        subject.kind, subject.region, subject.type, subject.platform, subject.level, Counts::of(counted), {}};
    if (!work.findings.empty() && xw::belongsTo(Population::Due, counted)) {
        Problems problems = problemsOf(d->standard, subject, work.findings);
        c.problems = std::move(problems.indicators);
        c.counts.unclassified = problems.unclassified;
    }
    if (in)
        d->tally.add(c);
    else
        d->tally.remove(c);
}

std::vector<SubjectId> RoundState::apply(const std::vector<Write> &writes, bool endsSample)
{
    std::vector<int> moved;
    const auto takeOut = [&](int index) {
        auto &work = d->editAt(index);
        if (work.out)
            return;
        countAt(index, false);
        work.out = true;
        moved.push_back(index);
    };
    const bool drawn = std::any_of(writes.begin(), writes.end(), [&](const Write &write) {
        const auto *member = std::get_if<SampleMember>(&write);
        return member && member->round == d->round.id;
    });
    const bool hasSample = drawn || (d->hasSample && !endsSample);
    if (endsSample || hasSample != d->hasSample)
        for (int i = 0; i < d->count(); ++i)
            takeOut(i);
    if (endsSample)
        for (int i = 0; i < d->count(); ++i)
            d->editAt(i).member = false;
    d->hasSample = hasSample;

    // Registers first, so that the work of a subject finds it wherever it stands among the writes.
    Applier apply{*d};
    bool regionsMoved = false;
    for (const Write &write : writes) {
        if (const auto *region = std::get_if<Region>(&write)) {
            apply(*region);
            regionsMoved = true;
        } else if (const auto *subject = std::get_if<Subject>(&write)) {
            const int known = indexOf(subject->id);
            if (known >= 0)
                takeOut(known);
            apply(*subject);
            if (known < 0) {
                moved.push_back(d->count() - 1);
                d->editAt(d->count() - 1).out = true;
            }
        }
    }
    if (regionsMoved)
        d->sortRegions();
    for (const Write &write : writes) {
        if (std::holds_alternative<Region>(write) || std::holds_alternative<Subject>(write))
            continue;
        if (const int index = apply.subjectOf(write); index >= 0)
            takeOut(index);
        std::visit(apply, write);
    }

    std::vector<SubjectId> subjects;
    subjects.reserve(moved.size());
    for (const int index : moved) {
        judgeAt(index);
        countAt(index, true);
        d->editAt(index).out = false;
        subjects.push_back(d->subjectAt(index).id);
    }
    return subjects;
}

void RoundState::judgeBy(Standard standard)
{
    d->standard = std::move(standard);
    d->tally = Tally();
    for (int i = 0; i < d->count(); ++i) {
        judgeAt(i);
        countAt(i, true);
    }
}

} // namespace xw
