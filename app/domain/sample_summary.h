// SampleSummary: what a sample holds, by region and by the parts of its plan, for the dialog, the printed
// list and the command. Lives here: counting. May not: drawing (sample.h), storing (workspace/sampling.h).
#pragma once

#include "domain/sample.h"

namespace xw
{

/// The register as a draw sees it, by itself: another thread can draw from it while the round goes on.
struct SampleRegister {
    explicit SampleRegister(const RoundState &state);
    [[nodiscard]] SampleSource source() const; ///< refers to this
    [[nodiscard]] QString regionName(RegionId id) const { return regionNames.value(id); }

    std::vector<Subject> subjects;
    std::vector<QString> regions; ///< in their display order
    QHash<RegionId, QString> regionNames;
    QSet<SubjectId> previousProblems;
    RoundKey round;
};

struct SampleCount {
    int running = 0;
    int always = 0; ///< of the drawn, those that are in by rule
    int drawn = 0;
    friend bool operator==(const SampleCount &, const SampleCount &) = default;
};

struct SampleLine {
    QString name; ///< of a region, type, platform or level; empty: subjects that have none
    SampleCount websites;
    SampleCount accounts;
    friend bool operator==(const SampleLine &, const SampleLine &) = default;
};

struct SampleEntry {
    int index = 0; ///< in SampleRegister::subjects
    SampleReason reason = SampleReason::Drawn;
};

struct SampleSummary {
    std::vector<SampleLine> regions; ///< in display order, those that have something that runs
    std::vector<SampleLine>
        parts; ///< of a plan by type or level, as the register first shows them; else empty
    SampleLine total;
    std::vector<SampleEntry> entries; ///< in register order
};

/// Counts `members` by the plans that drew them. Kinds that no plan draws are left out.
[[nodiscard]] SampleSummary summarise(const SampleRegister &from, const std::vector<SamplePlan> &plans,
                                      const QSet<SubjectId> &members);

} // namespace xw
