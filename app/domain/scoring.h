// Scoring: from findings to a verdict and a score, as a pure function (国办秘函〔2019〕19号, scoring rule).
#pragma once

#include "domain/finding.h"
#include "domain/standard.h"

#include <span>

namespace xw {

struct Judgement {
    Verdict verdict = Verdict::Unchecked;
    std::optional<int> score;          ///< hundredths; nullopt: not scored (veto, new media, not a portal, points unknown)
    int deducted = 0;                  ///< hundredths, after caps
    int bonus = 0;                     ///< hundredths, after caps and the gate
    std::vector<IndicatorId> vetoes;   ///< indicators (not conditions) that hold, in the standard's order
    bool pointsUnknown = false;        ///< a ticked deduction has no points set: the score is an upper bound and not shown
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// Judges one subject. `findings`: all of this subject in this round (withdrawn ones are skipped; order never matters).
/// A veto makes 不合格 at once, inspected or not. Without one: inspected and the part-2 score ≥ pass → 合格, below → 不合格.
/// inspection.stated decides only where no veto holds and an unclassified finding is in force, or where the subject is
/// inspected and has no findings at all (results imported without reasons); inspection.statedScore replaces the computed score.
/// A counted condition holds at count ≥ threshold; a condition without threshold, or an indicator ticked itself, holds when ticked.
/// `noService`: the subject has no outward-facing service (its 办事服务 group is not checked; × factor).
[[nodiscard]] Judgement judge(const Standard &standard, const Subject &subject, const Inspection &inspection,
                              std::span<const Finding> findings, bool noService = false);

} // namespace xw
