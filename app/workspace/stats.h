// Stats: the numbers of a round as charts, the notice and `xunwangctl stats` state them. Computed from the
// Tally alone.
#pragma once

#include "domain/comparison.h"

namespace xw
{

class Workspace;

/// What is to be said of the register itself; nullopt where nobody knows how it stood when the round was
/// opened.
struct RegisterStats {
    std::optional<QStringList> opened, closed, cancelled, offline; ///< names, in register order
    QStringList expired; ///< running, with a filing that ended before today
};

struct KindStats {
    Counts counts;
    Comparison previous; ///< the round before of its kind
    Comparison yearAgo;  ///< the same one of the year before
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
    Counts accounts;                    ///< of the media, those that are no apps
    Counts apps;                        ///< apps and mini programs

    /// "95%", "97.5%"
    [[nodiscard]] QString thresholdText() const;
};

/// `inspectedTotals`: totals of earlier rounds that were inspected here (Workspace::inspectedTotals()); they
/// go before what a `rounds` file says. O(regions), whatever the number of subjects.
[[nodiscard]] Stats computeStats(const RoundState &state, const std::vector<PastTotal> &inspectedTotals);
[[nodiscard]] Stats computeStats(const Workspace &workspace);

/// O(subjects): not part of what every tick computes. `today`: the day that filings are held against.
[[nodiscard]] RegisterStats registerStats(const RoundState &state, SubjectKind kind, QDate today);

} // namespace xw
