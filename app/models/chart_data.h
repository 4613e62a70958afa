// chart_data: what the charts show, computed from RoundState's counters. Plain values and pure functions; no
// widgets, and no walk over subjects except to name the ones behind a number that somebody asked for.
#pragma once

#include "domain/round_state.h"

#include <QString>
#include <optional>
#include <vector>

namespace xw::models
{

enum class RegionOrder { Register, LowestFirst, HighestFirst };

/// One region's bar.
struct RegionRate {
    RegionId region;
    QString name;
    Counts counts;
};

/// Regions that have subjects of this kind. Regions with nothing checked stand last when sorted by rate.
/// `filter`: only names that contain it.
[[nodiscard]] std::vector<RegionRate> regionRates(const RoundState &state, SubjectKind kind,
                                                  RegionOrder order, const QString &filter = {});

/// How far one person is with what is assigned to him or her, of what is due.
struct PersonRate {
    QString person; ///< empty: what is assigned to nobody
    int assigned = 0;
    int checked = 0; ///< of those
};
/// By name, what nobody has at the end; none where nothing is assigned. O(subjects).
[[nodiscard]] std::vector<PersonRate> personRates(const RoundState &state, SubjectKind kind);

/// One indicator that holds somewhere, most frequent first; ties in the standard's order.
struct ProblemCount {
    IndicatorId indicator;
    QString label;
    int subjects = 0;
};
[[nodiscard]] std::vector<ProblemCount> problemCounts(const RoundState &state, SubjectKind kind);

/// One round of the trend, oldest first, this one last. A rate is null where the round is not known.
struct TrendPoint {
    RoundKey round;
    Rate websites;
    Rate media;
};
/// At most `rounds` points that are known, this round included. `inspectedTotals`: of earlier rounds that
/// were inspected here (Workspace::inspectedTotals()); they go before what a `rounds` file says. `region`:
/// valid, the rates of that region alone.
[[nodiscard]] std::vector<TrendPoint> trend(const RoundState &state,
                                            const std::vector<PastTotal> &inspectedTotals,
                                            RegionId region = {}, int rounds = 8);

/// Which subjects a number counts.
struct BehindQuery {
    SubjectKind kind = SubjectKind::Website;
    Population population = Population::Due;
    RegionId region;       ///< invalid: all
    IndicatorId indicator; ///< valid: of them, those where it is in force
    bool portalsOnly = false;
    std::optional<QString> person{}; ///< those that are assigned to him or her; empty: to nobody
};
/// In register order. O(subjects): for a click, not for a tick.
[[nodiscard]] std::vector<SubjectId> subjectsBehind(const RoundState &state, const BehindQuery &query);

} // namespace xw::models
