// Stats: the numbers of a round as charts, the notice and `xunwangctl stats` state them. Computed from the
// Tally alone.
#pragma once

#include "domain/round_state.h"

namespace xw
{

class Workspace;

/// An earlier round beside this one (环比, 同比).
struct Comparison {
    RoundKey round;
    std::optional<Rate>
        rate;        ///< exact, or of exact decimals where only a printed rate is known; nullopt: not known
    QString printed; ///< as it was published or as this round prints rates; empty where not known
    std::optional<QString>
        change; ///< in percentage points (个百分点): "+1.33"; nullopt where one of the rates is null
};

struct KindStats {
    Counts counts;
    Comparison previous; ///< the quarter before
    Comparison yearAgo;  ///< the same quarter of the year before
};

struct RegionStats {
    RegionId id;
    QString name;
    Counts websites;
    Counts media;
};

/// One value of a breakdown: a 网站类型, a 平台类型.
struct GroupStats {
    QString name;
    Counts counts;
};

struct ProblemStats {
    IndicatorId indicator; ///< an indicator, never a condition of one
    QString name;
    SubjectKind kind = SubjectKind::Website;
    int subjects = 0; ///< that have it in force; one subject may have several
};

struct Stats {
    RoundKey round;
    QString province;
    RateFormat rates;
    int thresholdHundredths = 9500;
    KindStats websites;
    KindStats media;
    std::vector<RegionStats> regions; ///< in display order
    QStringList allQualifiedWebsites; ///< regions where something was checked and nothing failed
    QStringList allQualifiedMedia;
    QStringList belowWebsites; ///< regions whose rate lies below the threshold
    QStringList belowMedia;
    std::vector<GroupStats> types; ///< those that the register holds
    std::vector<GroupStats> platforms;
    std::vector<ProblemStats> problems; ///< those that occur, in the standard's order

    /// "95%", "97.5%"
    [[nodiscard]] QString thresholdText() const;
};

/// `inspectedTotals`: totals of earlier rounds that were inspected here (Workspace::inspectedTotals()); they
/// go before what a `rounds` file says. O(regions), whatever the number of subjects.
[[nodiscard]] Stats computeStats(const RoundState &state, const std::vector<PastTotal> &inspectedTotals);
[[nodiscard]] Stats computeStats(const Workspace &workspace);

} // namespace xw
