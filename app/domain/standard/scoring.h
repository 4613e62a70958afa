// Scoring: from findings to a verdict and a score, as a pure function (国办秘函〔2019〕19号, scoring rule).
#pragma once

#include "domain/finding.h"
#include "domain/round.h"
#include "domain/standard.h"

#include <span>

namespace xw
{

struct Judgement {
    Verdict verdict = Verdict::Unchecked;
    std::optional<int> score; ///< hundredths; nullopt: not scored (veto, stated 不合格, new media, not a
                              ///< portal, points unknown)
    int deducted = 0;         ///< hundredths, after caps
    int bonus = 0;            ///< hundredths, after caps and the gate
    std::vector<IndicatorId> vetoes; ///< indicators (not conditions) that hold, in the standard's order
    bool toSettle = false; ///< unchecked because words in force mean no indicator and no verdict is stated
    bool pointsUnknown =
        false; ///< a ticked deduction or bonus has no points set: the score is not known, not shown
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// Whether a finding makes its veto hold. A counted condition holds at count ≥ threshold, and without a
/// number (count 0), since whoever ticked it then says himself that the limit is passed; a condition without
/// threshold, or an indicator ticked itself, holds when ticked. False for withdrawn findings, and for ids
/// that are no veto of this standard.
[[nodiscard]] bool holds(const Standard &standard, const Finding &finding);

/// Judges one subject. `findings`: all of this subject in this round (withdrawn ones are skipped; order never
/// matters). A veto makes 不合格 at once, inspected or not. Without one: inspected and the part-2 score ≥
/// pass → 合格, below → 不合格. inspection.stated decides only where no veto holds and an unclassified
/// finding is in force, or where the subject is inspected and has no findings at all (results imported
/// without reasons); inspection.statedScore replaces the computed score. A finding of an indicator that this
/// standard does not know, or that does not apply to the subject (the other kind; a deduction on a site that
/// is no portal) is unclassified. Words that mean no indicator of the subject's kind, and no stated verdict
/// beside them: 未查, since nobody knows yet whether they are a fault.
///
/// Points: a finding on a deduction takes off `count` hundredths of a point where it has a number, else the
/// indicator's `deduction`, else its whole `points`; where neither is known pointsUnknown is set and nothing
/// is taken off. All findings of one indicator together take off at most its points (19号: never more than
/// the indicator's own), all indicators of a group at most the group's. The same holds for a bonus, which
/// counts only above the gate (exactly 80 gets none) and up to bonusMax. A score that is below pass already
/// as an upper bound makes 不合格 even where points are unknown. A subject with noService has no
/// outward-facing service (its 办事服务 group is not checked; × factor). A round that looks at vetoes alone
/// (RoundDepth::Veto) takes nothing off and computes no score: what is ticked besides is kept, and decides
/// nothing.
[[nodiscard]] Judgement judge(const Standard &standard, const Subject &subject, const Inspection &inspection,
                              std::span<const Finding> findings, RoundDepth depth = RoundDepth::Full);

} // namespace xw
