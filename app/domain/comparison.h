// Comparison: an earlier round beside this one (环比, 同比), in one definition for stats, charts and notice.
#pragma once

#include "domain/round_state.h"

namespace xw
{

struct Comparison {
    RoundKey round;
    const PastTotal *total = nullptr; ///< what is known of that round; nullptr: nothing
    std::optional<Rate>
        rate;        ///< exact, or of exact decimals where only a printed rate is known; nullopt: not known
    QString printed; ///< as it was published or as this round prints rates; empty where not known
    std::optional<QString>
        change; ///< in percentage points (个百分点): "+1.33"; nullopt where one of the rates is null
};

/// What is known of one earlier round. `inspected`: totals of rounds that were inspected here
/// (Workspace::inspectedTotals()); they go before what a `rounds` file says. Region empty: the whole.
/// nullptr: nothing. Points into `state` or `inspected`.
[[nodiscard]] const PastTotal *earlierTotal(const RoundState &state, const std::vector<PastTotal> &inspected,
                                            RoundKey round, SubjectKind kind, const QString &region = {});
/// By its counts, else as it was printed; over nothing where neither is known.
[[nodiscard]] Rate rateOf(const PastTotal &total);
[[nodiscard]] Comparison compareWith(RoundKey round, const RoundState &state,
                                     const std::vector<PastTotal> &inspected, SubjectKind kind);

} // namespace xw
