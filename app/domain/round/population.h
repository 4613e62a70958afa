// Population: who is counted. One predicate over one subject's work in the round; the Tally counts by it, and
// every list behind a number (charts, Inspect, facts, annexes, open items, stats) lists by it, so a number
// always equals the length of the list that it opens.
//
// What happens to a subject after it was judged or drawn:
// - closed, or merged into another: with a verdict of this round it ran in the round and stays counted, by
//   its verdict; without one it is no longer due. Its successor is counted for itself.
// - renamed, moved to another region: counted once, where the register has it now.
// - drawn after it was judged: its verdict counts from then on.
// - judged, but not (or no longer) in the drawn sample, or of a kind that the round does not cover: in no
//   rate and no count of problems; it is OutsideSample, and listed as such.
#pragma once

#include "domain/standard/scoring.h"

#include <span>
#include <vector>

namespace xw
{

enum class Population : quint8 {
    Running, ///< 正在运行: open now, or closed after this round judged it
    Due, ///< 应查: of those, of a kind that the round covers, and in the drawn sample where there is one
    Checked,       ///< 已查: due, with a verdict. The base of every rate
    Qualified,     ///< 合格
    Unqualified,   ///< 不合格
    Unchecked,     ///< 未查: due, without a verdict. Checked and Unchecked together are Due
    OutsideSample, ///< 样本外: judged, though it runs outside the drawn sample
    ToSettle, ///< 待定: not judged, since what was found on it fits no indicator and no verdict is stated;
              ///< out of the sample too. Where it is due it is among Unchecked as well
    Work,     ///< Due, OutsideSample or ToSettle: what the round is about
    AwaitingReview, ///< 待复核, of the round's work
    SentBack,       ///< 退回, likewise
};

/// What membership is decided by.
struct RoundWork {
    const Subject &subject;
    const Inspection &inspection;
    const Judgement &judgement;
    bool hasSample = false; ///< a sample was drawn for the round
    bool drawn = false;     ///< and the subject is a member of it
    bool covered = true;    ///< the round covers its kind
};

[[nodiscard]] bool belongsTo(Population population, const RoundWork &work);

/// The problems that findings in force make: vetoes that hold and deductions that are ticked. A condition
/// stands for itself and for its indicator, each once.
struct Problems {
    std::vector<IndicatorId> indicators;
    bool unclassified = false; ///< one maps to no indicator that applies to the subject

    [[nodiscard]] bool contains(const IndicatorId &id) const;
};
[[nodiscard]] Problems problemsOf(const Standard &standard, const Subject &subject,
                                  std::span<const Finding> findings);

/// Whether a finding stands among a subject's problems (存在的突出问题): in force, and a veto that holds, a
/// deduction, or unclassified. Counted conditions below their threshold and bonus indicators do not.
[[nodiscard]] bool isProblem(const Standard &standard, const Finding &finding);

} // namespace xw
