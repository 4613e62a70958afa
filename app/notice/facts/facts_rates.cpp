// Rates side by side: by level, by platform, by region; who stands out at either end. Only what was checked
// is in them, so that no text speaks of a rate over nothing.
#include "domain/printed_words.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct Level {
    QString member, name;
    Counts counts;
};

struct LevelNames {
    QString top, middle, lower;
};

/// In a city whose register has types of a province it is of that rank (直辖市): 市级 is what the types call
/// 省级.
bool isMunicipality(const RoundState &state, const AreaWords &words)
{
    const Tally &tally = state.tally();
    return words.kind == AreaKind::City && tally.type(WebsiteType::ProvincePortal).running +
                                                   tally.type(WebsiteType::ProvinceDepartment).running +
                                                   tally.level(MediaLevel::Province).running >
                                               0;
}

LevelNames areaLevelNames(const RoundState &state, const AreaWords &words)
{
    if (isMunicipality(state, words))
        return {words.level, words.region + u"级"_s, words.region + u"级"_s};
    if (words.kind == AreaKind::Corps)
        return {words.level, u"师级"_s, u"团级"_s};
    const bool upper = words.kind == AreaKind::Province || words.kind == AreaKind::AutonomousRegion;
    const bool county =
        words.kind == AreaKind::County || words.kind == AreaKind::Banner || words.kind == AreaKind::District;
    return {upper ? words.level : u"省级"_s,
            upper || county || words.level.isEmpty() ? u"市级"_s : words.level,
            county ? words.level : u"县级"_s};
}

/// Levels as the area's own texts name them. In a city the province's types are of the city itself (直辖市),
/// and its districts' own are told as one.
std::vector<Level> levelsOf(const RoundState &state, SubjectKind kind, const AreaWords &words)
{
    Counts top, middle, lower, below, rest;
    const Tally &tally = state.tally();
    if (kind == SubjectKind::Website) {
        top = tally.type(WebsiteType::ProvincePortal);
        top += tally.type(WebsiteType::ProvinceDepartment);
        middle = tally.type(WebsiteType::CityPortal);
        middle += tally.type(WebsiteType::CityDepartment);
        middle += tally.type(WebsiteType::CityOther);
        lower = tally.type(WebsiteType::CountyPortal);
        lower += tally.type(WebsiteType::CountyDepartment);
        below = tally.type(WebsiteType::BelowCounty);
        rest = tally.type(WebsiteType::Other);
        rest += tally.type(WebsiteType::Unknown);
    } else {
        top = tally.level(MediaLevel::Province);
        middle = tally.level(MediaLevel::City);
        lower = tally.level(MediaLevel::County);
        rest = tally.level(MediaLevel::Unknown);
    }
    std::vector<Level> levels;
    const auto add = [&](const QString &member, const QString &name, const Counts &counts) {
        levels.push_back({member, name, counts});
    };
    const LevelNames names = areaLevelNames(state, words);
    if (isMunicipality(state, words))
        middle += std::exchange(lower, {});
    add(u"top"_s, names.top, top);
    add(u"middle"_s, names.middle, middle);
    add(u"lower"_s, names.lower, lower);
    add(u"below"_s, u"乡镇级"_s, below);
    add(u"rest"_s, u"其他"_s, rest);
    return levels;
}

void addLevels(FactNode &node, const RoundState &state, SubjectKind kind, const AreaWords &words)
{
    std::vector<FactNodePtr> checked;
    FactNode &byLevel = node.object(u"byLevel"_s);
    bool told = false; // one of them besides the rest
    int all = 0, untold = 0;
    for (const Level &level : levelsOf(state, kind, words)) {
        const FactNodePtr one = byLevel.objectPtr(level.member);
        setCounts(*one, level.counts, state.round().rates);
        one->setText(u"name"_s, level.name);
        if (level.counts.checked == 0)
            continue;
        told = told || level.member != u"rest";
        all += level.counts.checked;
        untold += level.member == u"rest" ? level.counts.checked : 0;
        checked.push_back(one);
    }
    // Of a system's websites nobody says that they are of a province or a city; nor is much said where most
    // have no level.
    if (checked.size() < 2 || !told || 2 * untold > all || words.level.isEmpty())
        checked.clear();
    byLevel.setItems(u"list"_s, std::move(checked));
}

/// Types of website that there are, as texts call them: 省政府门户, 省直部门, 市级政府门户.
void addUsedTypes(FactNode &node, const RoundState &state, const AreaWords &words)
{
    const LevelNames names = areaLevelNames(state, words);
    const std::pair<WebsiteType, QString> called[] = {
        {WebsiteType::ProvincePortal, words.government + u"门户"_s},
        {WebsiteType::ProvinceDepartment, words.own + u"部门"_s},
        {WebsiteType::CityPortal, names.middle + u"政府门户"_s},
        {WebsiteType::CityDepartment, names.middle + u"部门"_s},
        {WebsiteType::CityOther, names.middle + u"其他"_s},
        {WebsiteType::CountyPortal, names.lower + u"政府门户"_s},
        {WebsiteType::CountyDepartment, names.lower + u"部门"_s},
        {WebsiteType::BelowCounty, u"县级以下"_s},
        {WebsiteType::Other, u"其他"_s},
        {WebsiteType::Unknown, u"未分类"_s},
    };
    std::vector<FactNodePtr> used;
    for (const auto &[type, name] : called) {
        const FactNodePtr one = node.object(u"types"_s).objectPtr(typeFact(type));
        one->setText(u"called"_s, name);
        if (state.tally().type(type).running > 0)
            used.push_back(one);
    }
    if (used.size() < 2)
        used.clear();
    node.setItems(u"typesUsed"_s, std::move(used));
}

void addPlatforms(FactNode &node, const RoundState &state)
{
    FactNode &platforms = node.object(u"platforms"_s);
    std::vector<std::pair<int, Platform>> used;
    for (int i = 0; i < platformCount; ++i) {
        const auto platform = static_cast<Platform>(i);
        if (const int count = state.tally().platform(platform).checked; count > 0)
            used.emplace_back(count, platform);
    }
    // The largest first, and what has no name of its own at the end.
    const auto named = [](Platform platform) {
        return platform != Platform::Other && platform != Platform::Unknown;
    };
    std::stable_sort(used.begin(), used.end(), [&](const auto &a, const auto &b) {
        return named(a.second) != named(b.second) ? named(a.second) : a.first > b.first;
    });
    std::vector<FactNodePtr> checked;
    for (const auto &[count, platform] : used) {
        checked.push_back(platforms.objectPtr(platformFact(platform)));
        checked.back()->setText(u"called"_s, named(platform) ? toChinese(platform) : u"其他平台"_s);
    }
    if (checked.size() < 2)
        checked.clear();
    platforms.setItems(u"byRate"_s, std::move(checked));
}

struct RatedRegion {
    const Region *region;
    Rate rate;
    bool own;
};

/// Under `regions`: except (all but a few are at 100 %: who is not, and how many others), level (all are),
/// and for the rest best to worst: whole, good (at or above the threshold), poor (below it).
void addRegionRates(FactNode &node, const RoundState &state, SubjectKind kind, const AreaWords &words)
{
    std::vector<RatedRegion> rated;
    Counts own;
    for (const Region &region : state.regions()) {
        const Counts counts = state.tally().region(kind, region.id);
        const bool ofOwn = isOwnUnit(region.name, words.name);
        if (ofOwn)
            own += counts;
        if (counts.checked > 0 && !meansWholeArea(region.name, words.name))
            rated.push_back({&region, counts.rate(), ofOwn});
    }
    FactNode &ownUnit = node.object(u"own"_s);
    setCounts(ownUnit, own, state.round().rates);

    std::stable_sort(rated.begin(), rated.end(),
                     [](const RatedRegion &a, const RatedRegion &b) { return a.rate.compare(b.rate) > 0; });
    const int threshold = state.round().thresholdHundredths;
    FactNode &byRegion = node.object(u"byRegion"_s);
    std::vector<FactNodePtr> few, good, poor;
    QStringList whole;
    int regions = 0, wholeRegions = 0;
    for (const RatedRegion &one : rated) {
        const FactNodePtr known = byRegion.objectPtr(memberName(one.region->name));
        regions += !one.own;
        if (one.rate.isWhole()) {
            wholeRegions += !one.own;
            whole += one.region->name;
            continue;
        }
        (one.rate.compareToHundredths(threshold) < 0 ? poor : good).push_back(known);
        if (!one.own)
            few.push_back(known);
    }
    FactNode &rates = node.object(u"rates"_s);
    const bool single = rated.size() < 2;
    const bool level = !single && few.empty() && regions >= 2;
    const bool except =
        !single && !few.empty() && few.size() <= 5 && size_t(wholeRegions) > few.size() && wholeRegions >= 3;
    rates.setFlag(u"level"_s, level);
    rates.setInteger(u"regions"_s, regions);
    rates.setFlag(u"except"_s, except);
    rates.setInteger(u"others"_s, wholeRegions);
    rates.setItems(u"few"_s, except ? few : std::vector<FactNodePtr>());
    const bool lists = !single && !level && !except;
    rates.setNames(u"whole"_s, lists ? whole : QStringList());
    rates.setItems(u"good"_s, lists ? std::move(good) : std::vector<FactNodePtr>());
    rates.setItems(u"poor"_s, lists ? std::move(poor) : std::vector<FactNodePtr>());
    rates.setText(u"threshold"_s, hundredthsText(threshold) + u'%');
    // The own bodies are named beside the regions where these are told as a rule with exceptions.
    // Not where the levels told the same of them.
    const std::vector<Level> levels = levelsOf(state, kind, words);
    const bool asLevel = !words.level.isEmpty() &&
                         std::any_of(levels.begin(), levels.end(),
                                     [&](const Level &one) {
                                         return one.name == words.level &&
                                                one.counts.checked == own.checked &&
                                                one.counts.qualified == own.qualified;
                                     }) &&
                         std::count_if(levels.begin(), levels.end(),
                                       [](const Level &one) { return one.counts.checked > 0; }) > 1;
    const bool ownApart = (except || level) && own.checked > 0 && !asLevel;
    rates.setItems(u"own"_s, ownApart ? std::vector<FactNodePtr>{node.objectPtr(u"own"_s)}
                                      : std::vector<FactNodePtr>());
}

} // namespace

QString levelMember(const RoundState &state, const Subject &subject)
{
    QString member;
    if (subject.isWebsite()) {
        switch (subject.type) {
        case WebsiteType::ProvincePortal:
        case WebsiteType::ProvinceDepartment:
            return u"top"_s;
        case WebsiteType::CityPortal:
        case WebsiteType::CityDepartment:
        case WebsiteType::CityOther:
            return u"middle"_s;
        case WebsiteType::CountyPortal:
        case WebsiteType::CountyDepartment:
            member = u"lower"_s;
            break;
        case WebsiteType::BelowCounty:
            return u"below"_s;
        case WebsiteType::Other:
        case WebsiteType::Unknown:
            return u"rest"_s;
        }
    } else {
        member = subject.level == MediaLevel::Province ? u"top"_s
                 : subject.level == MediaLevel::City   ? u"middle"_s
                 : subject.level == MediaLevel::County ? u"lower"_s
                                                       : u"rest"_s;
    }
    return member == u"lower" && isMunicipality(state, areaWords(state)) ? u"middle"_s : member;
}

void addRateFacts(FactNode &node, const RoundState &state, SubjectKind kind, const NoticeSettings &settings)
{
    const AreaWords words = areaWords(state, settings.issuer, settings.area);
    addLevels(node, state, kind, words);
    if (kind == SubjectKind::MediaAccount)
        addPlatforms(node, state);
    else
        addUsedTypes(node, state, words);
    addRegionRates(node, state, kind, words);
}

} // namespace xw::notice
