// Tally: the integer counters that charts, stats and the notice read. A change of one subject costs O(1),
// whatever the size.
#pragma once

#include "domain/finding.h"
#include "domain/ids.h"
#include "domain/rate.h"
#include "domain/register/website_group.h"
#include "domain/round/population.h"

#include <QHash>
#include <array>
#include <vector>

namespace xw
{

/// One cell of counting; who is in each number is said in population.h.
struct Counts {
    int running = 0; ///< 正在运行
    int sampled = 0; ///< 应查: due in this round
    int checked = 0; ///< qualified + unqualified
    int qualified = 0;
    int unqualified = 0;
    int outsideSample = 0; ///< judged, but in no rate
    int toSettle = 0;
    int reviewPending = 0;
    int sentBack = 0;
    int unclassified = 0; ///< due, with a finding in force that maps to no indicator (free text)

    /// What one subject adds: zeros and ones.
    [[nodiscard]] static Counts of(const RoundWork &work);

    [[nodiscard]] int unchecked() const { return sampled - checked; }  ///< 未查
    [[nodiscard]] Rate rate() const { return {qualified, checked}; }   ///< 合格率
    [[nodiscard]] Rate sampling() const { return {checked, running}; } ///< 抽查比例
    Counts &operator+=(const Counts &o);
    Counts &operator-=(const Counts &o);
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// What one subject adds to the counters. Replacing the old contribution by the new one is a change.
struct Contribution {
    SubjectKind kind = SubjectKind::Website;
    RegionId region;
    WebsiteType type = WebsiteType::Unknown;
    Platform platform = Platform::Unknown;
    MediaLevel level = MediaLevel::Unknown;
    Counts counts; ///< zeros and ones
    /// Indicators in force on a subject that is due, each once. A condition stands for itself and for its
    /// indicator: W4.1 brings W4 along, so a sum over indicators leaves out the ids that
    /// Standard::condition() knows. One subject can have several problems.
    std::vector<IndicatorId> problems;
    friend bool operator==(const Contribution &, const Contribution &) = default;
};

class Tally
{
public:
    void add(const Contribution &c);
    void remove(const Contribution &c);
    void replace(const Contribution &before, const Contribution &after);

    [[nodiscard]] Counts total(SubjectKind kind) const;
    [[nodiscard]] Counts region(SubjectKind kind, RegionId region) const;
    [[nodiscard]] Counts type(WebsiteType type) const;
    [[nodiscard]] Counts group(WebsiteGroup group) const;
    [[nodiscard]] Counts regionType(RegionId region, WebsiteType type) const;
    [[nodiscard]] Counts platform(Platform platform) const;
    /// All accounts (账号), or all apps and mini programs.
    [[nodiscard]] Counts mediaGroup(bool applications) const;
    [[nodiscard]] Counts level(MediaLevel level) const;
    [[nodiscard]] int
    problem(SubjectKind kind,
            const IndicatorId &indicator) const; ///< subjects that are due, with that indicator in force
    [[nodiscard]] QHash<IndicatorId, int> problems(SubjectKind kind) const;
    friend bool operator==(const Tally &, const Tally &) = default;

private:
    void apply(const Contribution &c, int sign);
    std::array<Counts, 2> m_total;
    std::array<QHash<RegionId, Counts>, 2> m_region;
    std::array<Counts, websiteTypeCount> m_type;
    QHash<RegionId, std::array<Counts, websiteTypeCount>> m_regionType;
    std::array<Counts, platformCount> m_platform;
    std::array<Counts, mediaLevelCount> m_level;
    std::array<QHash<IndicatorId, int>, 2> m_problems;
};

} // namespace xw
