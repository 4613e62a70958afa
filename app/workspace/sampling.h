// Sampling (抽样): a drawn sample becomes the round's. The drawing itself is a pure function of the domain
// (domain/sample.h).
#pragma once

#include "domain/sample_summary.h"
#include "workspace/workspace.h"

namespace xw
{

/// Makes `sample` the round's: for the kinds that the plan draws, its members take the place of an earlier
/// sample; the other kind keeps its own (all that run, where none was drawn). The plan with its seed is kept
/// with the round, a document a kind, so that anyone can draw the same again. One transaction; the same plan
/// and sample again write nothing.
QFuture<Result<void>> confirmSample(Workspace &workspace, const SamplePlan &plan, const DrawnSample &sample);
/// The round checks all that run again. What was found stays; the plan is kept beside it. Nothing is written
/// where there is no sample.
QFuture<Result<void>> withdrawSample(Workspace &workspace);
/// The plan that the round's sample of a kind was drawn by; nullopt: none was drawn. Error: it cannot be
/// read.
[[nodiscard]] Result<std::optional<SamplePlan>> samplePlanOf(const RoundState &state, SubjectKind kind);

/// The round's sample as it is kept: its plans (one where both kinds were drawn alike) and its members.
struct KeptSample {
    std::vector<SamplePlan> plans;
    QSet<SubjectId> members;
};
/// nullopt: none was drawn. Error: a plan cannot be read.
[[nodiscard]] Result<std::optional<KeptSample>> keptSample(const RoundState &state);

/// The members as a CSV with the columns of the printed list; UTF-8.
[[nodiscard]] QByteArray sampleCsv(const SampleRegister &from, const SampleSummary &summary);

} // namespace xw
