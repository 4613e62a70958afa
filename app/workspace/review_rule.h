// ReviewRule: what a second pair of eyes looks at, and whose. Every subject that failed, and a share of those
// that passed, drawn by a seed so that nobody chooses them and anybody can draw the same again; and whether
// somebody may review what he found himself.
#pragma once

#include "domain/round_state.h"

#include <QList>

namespace xw
{

struct ReviewRule {
    int passHundredths = 500; ///< of a percent of those that passed: 500 = 5 %, rounded up
    quint64 seed = 0;
    bool ownToo = true; ///< whoever found it may review it
    friend bool operator==(const ReviewRule &, const ReviewRule &) = default;
};

/// Kept with the workspace, for all rounds. Format: it cannot be read.
[[nodiscard]] Result<ReviewRule> reviewRuleOf(const RoundState &state);
[[nodiscard]] Document reviewRuleDocument(const ReviewRule &rule);

/// What is to be submitted for review, in the order of the register; without what somebody submitted or
/// decided already.
struct DrawnReviews {
    std::vector<SubjectId> failed, passed;
};
/// Of the subjects that are counted as checked.
[[nodiscard]] DrawnReviews drawReviews(const RoundState &state, const ReviewRule &rule);

/// Whether the person found something of the subject that is in force: what an office on a server asks too.
[[nodiscard]] bool isOwnWork(const RoundState &state, SubjectId subject, const QString &person);
/// Those of `subjects` that the person may confirm or send back: where the rule says so, not what he found
/// himself. A rule that cannot be read keeps nobody: the act says so.
[[nodiscard]] QList<SubjectId> reviewableBy(const RoundState &state, QList<SubjectId> subjects,
                                            const QString &person);

} // namespace xw
