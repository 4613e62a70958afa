// Computes the facts of a round: counts, lists in the shapes that notices use, comparisons, ledgers, document
// elements. Reads RoundState, LedgerView and NoticeSettings alone; computes no verdict and no count that
// these already hold.
#pragma once

#include "domain/ledger_library.h"
#include "domain/ledger_view.h"
#include "notice/facts.h"
#include "notice/notice_settings.h"

namespace xw::notice
{

/// The ledgers of a round, counted. Views point into the library, which must outlive them.
using LedgerViews = std::vector<LedgerView>;
[[nodiscard]] LedgerViews viewLedgers(const LedgerLibrary &library, const RoundState &state,
                                      const NoticeSettings &settings);

/// All facts but the numbers of the annexes. `settings` must be completed().
/// Names that templates use are listed in resources/templates/README.md.
/// `inspected`: totals of earlier rounds that were inspected here; they go before what a rounds file says.
[[nodiscard]] Result<Facts> buildFacts(const RoundState &state, const NoticeSettings &settings,
                                       const LedgerViews &ledgers,
                                       const std::vector<PastTotal> &inspected = {});

/// A named unit of assessment with its rate: what the shapes of lists are made of.
struct RatedUnit {
    QString name;
    Rate rate;
};
/// Under `node`: whole (all at 100 %), zero, below50 … below99, from50 … from99 (at least N % but not 100 %),
/// and `below` for `threshold` (hundredths of a percent). Units with nothing checked are in none of them.
void setRateLists(FactNode &node, const std::vector<RatedUnit> &units, int threshold);

/// Under which of the office's own headings each failing subject's problems stand; nobody where it has none.
[[nodiscard]] QHash<SubjectId, QStringList> ownHeadings(const RoundState &state,
                                                        const NoticeSettings &settings, SubjectKind kind);

/// A name as a member of a path: dots would part it.
[[nodiscard]] QString memberName(const QString &name);
/// 市级, 县级, 师级: of a portal of a city or a county, as this area's texts call its level.
[[nodiscard]] QString portalLevel(const RoundState &state, WebsiteType type);
/// "cityPortal": the member of websites.types
[[nodiscard]] QString typeFact(WebsiteType type);
/// "portals": a sum of types; nullopt: no such member
[[nodiscard]] std::optional<WebsiteGroup> websiteGroupFrom(const QString &fact);
[[nodiscard]] QString levelFact(MediaLevel level);
[[nodiscard]] QString platformFact(Platform platform);
/// Whose subject it is, as annexes print it: the region, or for the area's own the body that runs it.
[[nodiscard]] QString unitOf(const RoundState &state, const Subject &subject);
/// Subjects of a kind that are Population::Unqualified, in the order of regions, then of the register.
[[nodiscard]] std::vector<const Subject *> failing(const RoundState &state, SubjectKind kind);
/// Portals of cities and counties with a score of at least `from` and below `to` (0: no end), best first;
/// hundredths.
[[nodiscard]] std::vector<const Subject *> portalsByScore(const RoundState &state, int from, int to);
/// Websites that are no portals, with a score of at least `from`, best first; hundredths.
[[nodiscard]] std::vector<const Subject *> departmentsByScore(const RoundState &state, int from);
/// What these have on average, as ScoreMeans; nullopt: fewer than three have a score.
[[nodiscard]] std::optional<int> departmentMean(const RoundState &state);
/// What the scored portals have on average, hundredths, rounded half up. nullopt: fewer than three have a
/// score; deducted and bonus also where of one the score alone is known (an imported 得分 without what made
/// it).
struct ScoreMeans {
    std::optional<int> score, deducted, bonus;
};
[[nodiscard]] ScoreMeans scoreMeans(const RoundState &state);
/// 2019年12月—2020年2月, or days where a window does not begin and end with a month
[[nodiscard]] QString periodText(const LedgerPeriod &period);

} // namespace xw::notice
