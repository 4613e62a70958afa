// Rates side by side: by level, by platform, by region; who stands out at either end. Only what was checked
// is in them, so that no text speaks of a rate over nothing.
#include "domain/printed_words.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"

#include <algorithm>
#include <map>
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

LevelNames areaLevelNames(const RoundState &state, const AreaWords &words)
{
    if (isMunicipality(state, words.kind))
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
    if (isMunicipality(state, words.kind))
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

/// uniform: what all of several are; sole: the one that there is, where nothing else would name it.
void addUniform(FactNode &node, const RoundState &state, SubjectKind kind, const QString &called)
{
    const Counts total = state.tally().total(kind);
    node.setText(u"uniform"_s, total.running > 1 ? called : QString());
    QString sole;
    if (total.running == 1 && total.checked == 1 && total.unqualified == 0)
        for (const Subject &subject : state.subjects())
            if (subject.kind == kind && state.belongsTo(subject.id, Population::Checked))
                sole = subject.name;
    node.setText(u"sole"_s, sole);
}

/// Types of website that there are, as texts call them: 省政府门户, 省直部门, 市级政府门户.
void addUsedTypes(FactNode &node, const RoundState &state, const AreaWords &words)
{
    const LevelNames names = areaLevelNames(state, words);
    // A city's own are of the city's types; of the province's is what a province put under it.
    const bool ofTop = names.top == words.level || words.level.isEmpty();
    const std::pair<WebsiteType, QString> called[] = {
        {WebsiteType::ProvincePortal, ofTop ? words.government + u"门户"_s : names.top + u"政府门户"_s},
        {WebsiteType::ProvinceDepartment, (ofTop ? words.own : names.top) + u"部门"_s},
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
    std::map<QString, std::pair<size_t, Counts>> byName; // where it stands in `used`, and what it counts
    for (const auto &[type, name] : called) {
        const FactNodePtr one = node.object(u"types"_s).objectPtr(typeFact(type));
        one->setText(u"called"_s, name);
        const Counts counts = state.tally().type(type);
        if (counts.running == 0)
            continue;
        const auto [known, isNew] = byName.try_emplace(name, used.size(), Counts());
        known->second.second += counts;
        if (isNew) {
            used.push_back(one);
            continue;
        }
        // Districts' own, of two types and of one name: told as one.
        const FactNodePtr together = node.object(u"typesTogether"_s).objectPtr(typeFact(type));
        setCounts(*together, known->second.second, state.round().rates);
        together->setText(u"called"_s, name);
        used[known->second.first] = together;
    }
    const bool isNamed = used.size() == 1 && state.tally().type(WebsiteType::Other).running == 0 &&
                         state.tally().type(WebsiteType::Unknown).running == 0;
    addUniform(node, state, SubjectKind::Website,
               isNamed ? used.front()->member(u"called"_s)->fact().printed : QString());
    if (used.size() < 2)
        used.clear();
    node.setItems(u"typesUsed"_s, std::move(used));
}

/// What is registered, by type or platform: told where the lists of rates do not say the same of all of it.
void addComposition(FactNode &node, const Counts &total, std::vector<FactNodePtr> parts, qsizetype rated)
{
    const bool isSaid =
        total.checked == total.running && total.unqualified > 0 && rated == qsizetype(parts.size());
    if (total.checked == 0 || parts.size() < 2 || isSaid)
        parts.clear();
    node.setItems(u"composition"_s, std::move(parts));
}

/// Lists of rates say nothing of a round in which nobody fails.
void addRatedLists(FactNode &node, const RoundState &state, SubjectKind kind)
{
    const Counts total = state.tally().total(kind);
    const bool isSite = kind == SubjectKind::Website;
    const std::vector<FactNodePtr> levels = node.object(u"byLevel"_s).member(u"list"_s)->items();
    FactNode &platforms = node.object(u"platforms"_s);
    const std::vector<FactNodePtr> rated = isSite ? levels : platforms.member(u"byRate"_s)->items();
    addComposition(node, total,
                   isSite ? node.member(u"typesUsed"_s)->items() : platforms.member(u"used"_s)->items(),
                   qsizetype(rated.size()));
    const bool told = total.unqualified > 0;
    node.object(u"byLevel"_s).setItems(u"told"_s, told ? levels : std::vector<FactNodePtr>());
    if (!isSite)
        platforms.setItems(u"told"_s, told ? rated : std::vector<FactNodePtr>());
}

/// used: the platforms of what is registered; byRate: of what was checked. The largest first, and what has no
/// name of its own at the end.
void addPlatforms(FactNode &node, const RoundState &state)
{
    FactNode &platforms = node.object(u"platforms"_s);
    const auto named = [](Platform platform) {
        return platform != Platform::Other && platform != Platform::Unknown;
    };
    const auto sortedBy = [&](int Counts::*number) {
        std::vector<std::pair<int, Platform>> used;
        for (int i = 0; i < platformCount; ++i) {
            const auto platform = static_cast<Platform>(i);
            if (const int count = state.tally().platform(platform).*number; count > 0)
                used.emplace_back(count, platform);
        }
        std::stable_sort(used.begin(), used.end(), [&](const auto &a, const auto &b) {
            return named(a.second) != named(b.second) ? named(a.second) : a.first > b.first;
        });
        std::vector<FactNodePtr> nodes;
        for (const auto &[count, platform] : used) {
            nodes.push_back(platforms.objectPtr(platformFact(platform)));
            nodes.back()->setText(u"called"_s, platform == Platform::App ? u"移动客户端"_s // as notices say
                                               : named(platform)         ? toChinese(platform)
                                                                         : u"其他平台"_s);
        }
        return nodes;
    };
    const auto several = [](std::vector<FactNodePtr> nodes) {
        return nodes.size() < 2 ? std::vector<FactNodePtr>() : nodes;
    };
    const std::vector<FactNodePtr> used = sortedBy(&Counts::running);
    const bool isNamed = used.size() == 1 && state.tally().platform(Platform::Other).running == 0 &&
                         state.tally().platform(Platform::Unknown).running == 0;
    addUniform(node, state, SubjectKind::MediaAccount,
               isNamed ? used.front()->member(u"called"_s)->fact().printed : QString());
    platforms.setItems(u"used"_s, several(used));
    platforms.setItems(u"byRate"_s, several(sortedBy(&Counts::checked)));
}

struct RatedRegion {
    const Region *region;
    Counts counts;
    Rate rate;
    bool own;
};

/// Units side by side, those whose rates print alike as one: its first unit's facts, with the names of all as
/// `alike`.
std::vector<FactNodePtr> grouped(FactNode &byRegion, const std::vector<const RatedRegion *> &units,
                                 RateFormat format)
{
    std::vector<FactNodePtr> groups;
    QStringList names;
    for (size_t i = 0; i < units.size(); ++i) {
        const QString printed = printedRate(units[i]->rate, format);
        if (names.isEmpty())
            groups.push_back(byRegion.objectPtr(memberName(units[i]->region->name)));
        groups.back()->setText(u"belowMean"_s, {});
        names += units[i]->region->name;
        if (i + 1 < units.size() && printedRate(units[i + 1]->rate, format) == printed)
            continue;
        groups.back()->setNames(u"alike"_s, std::exchange(names, {}));
    }
    return groups;
}

/// belowMean: by how many percentage points the last of them, which is the lowest, lies under the whole; the
/// others say nothing. By the rates as they are printed: both stand in the text, for whoever subtracts them.
void setBelowMean(const std::vector<FactNodePtr> &groups, Rate lowest, Rate mean, RateFormat format)
{
    const auto printed = [&](Rate rate) { return rateFromPrinted(printedRate(rate, format)).value_or(rate); };
    const QString change = changeText(printed(lowest), printed(mean), format).value_or(QString());
    if (!groups.empty() && change.startsWith(u'-'))
        groups.back()->setText(u"belowMean"_s, change.mid(1));
}

/// Whether a level of its own says of exactly these subjects what a sentence about them would.
bool isToldAsLevel(const std::vector<Level> &levels, const Counts &counts, const QString &name = {})
{
    const auto checked = [](const Level &one) { return one.counts.checked > 0; };
    return std::count_if(levels.begin(), levels.end(), checked) > 1 &&
           std::any_of(levels.begin(), levels.end(), [&](const Level &one) {
               return (name.isEmpty() ? one.member != u"rest" : one.name == name) &&
                      one.counts.checked == counts.checked && one.counts.qualified == counts.qualified;
           });
}

/// Under `rates`: except (all but a few are at 100 %: who is not, and how many others), level (all are), and
/// for the rest best to worst: whole, good (at or above the threshold), poor (below it). Nothing where nobody
/// fails, or where a rate is one subject's.
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
            rated.push_back({&region, counts, counts.rate(), ofOwn});
    }
    FactNode &ownUnit = node.object(u"own"_s);
    setCounts(ownUnit, own, state.round().rates);

    std::stable_sort(rated.begin(), rated.end(),
                     [](const RatedRegion &a, const RatedRegion &b) { return a.rate.compare(b.rate) > 0; });
    const int threshold = state.round().thresholdHundredths;
    FactNode &byRegion = node.object(u"byRegion"_s);
    std::vector<const RatedRegion *> few, good, poor;
    QStringList whole;
    int regions = 0, wholeRegions = 0;
    bool severalEach = false;
    Counts ofRegions;
    for (const RatedRegion &one : rated) {
        regions += !one.own;
        if (!one.own) {
            severalEach = severalEach || one.counts.checked > 1;
            ofRegions += one.counts;
        }
        if (one.rate.isWhole()) {
            wholeRegions += !one.own;
            whole += one.region->name;
            continue;
        }
        (one.rate.compareToHundredths(threshold) < 0 ? poor : good).push_back(&one);
        if (!one.own)
            few.push_back(&one);
    }
    FactNode &rates = node.object(u"rates"_s);
    const std::vector<Level> levels = levelsOf(state, kind, words);
    const RateFormat format = state.round().rates;
    // Where all are alike the whole has said it.
    const bool alike =
        !rated.empty() && printedRate(rated.front().rate, format) == printedRate(rated.back().rate, format);
    const bool single = rated.size() < 2 || !severalEach || alike;
    const bool levelsTold = !node.object(u"byLevel"_s).member(u"list"_s)->items().empty();
    const bool level =
        !single && few.empty() && regions >= 2 && !(levelsTold && isToldAsLevel(levels, ofRegions));
    const bool except =
        !single && !few.empty() && few.size() <= 5 && size_t(wholeRegions) > few.size() && wholeRegions >= 3;
    rates.setFlag(u"level"_s, level);
    rates.setInteger(u"regions"_s, regions);
    rates.setFlag(u"except"_s, except);
    rates.setInteger(u"others"_s, wholeRegions);
    rates.setItems(u"few"_s,
                   except ? grouped(byRegion, few, state.round().rates) : std::vector<FactNodePtr>());
    const bool lists = !single && !except && !(few.empty() && regions >= 2);
    rates.setNames(u"whole"_s, lists ? whole : QStringList());
    rates.setFlag(u"low"_s, lists && whole.isEmpty() && good.empty() && poor.size() > 1);
    rates.setItems(u"good"_s, lists ? grouped(byRegion, good, format) : std::vector<FactNodePtr>());
    std::vector<FactNodePtr> lows = lists ? grouped(byRegion, poor, format) : std::vector<FactNodePtr>();
    if (!lows.empty())
        setBelowMean(lows, poor.back()->rate, state.tally().total(kind).rate(), format);
    rates.setItems(u"poor"_s, std::move(lows));
    rates.setText(u"threshold"_s, hundredthsText(threshold) + u'%');
    rates.setText(u"whose"_s, u'各' + words.region + (own.checked > 0 ? u'和' + words.own : QString()));
    // The own bodies are named beside the regions where these are told as a rule with exceptions.
    // Not where the levels told the same of them.
    const bool asLevel = levelsTold && isToldAsLevel(levels, own, words.level);
    const bool besideRegions = except || (!single && few.empty() && regions >= 2);
    const bool ownApart = besideRegions && own.checked > 0 && !asLevel;
    rates.setItems(u"own"_s, ownApart ? std::vector<FactNodePtr>{node.objectPtr(u"own"_s)}
                                      : std::vector<FactNodePtr>());
}

/// Whether a kind's rates are told region by region, so that who is at 100 % is worth a word.
bool isToldByRegion(const FactNode &kind)
{
    const FactNodePtr rates = kind.member(u"rates"_s);
    return leafOf(*rates, {u"except"_s})->holds() || leafOf(*rates, {u"whole"_s, u"names"_s})->holds();
}

} // namespace

QString portalLevel(const RoundState &state, WebsiteType type)
{
    const LevelNames names = areaLevelNames(state, areaWords(state));
    return type == WebsiteType::CityPortal ? names.middle : names.lower;
}

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
    return member == u"lower" && isMunicipality(state, areaWords(state).kind) ? u"middle"_s : member;
}

void addRateFacts(FactNode &node, const RoundState &state, SubjectKind kind, const NoticeSettings &settings)
{
    const AreaWords words = areaWords(state, settings.issuer, settings.area);
    addLevels(node, state, kind, words);
    if (kind == SubjectKind::MediaAccount)
        addPlatforms(node, state);
    else
        addUsedTypes(node, state, words);
    addRatedLists(node, state, kind);
    addRegionRates(node, state, kind, words);
}

void addWholeOfBoth(FactNode &root, const RoundState &state, const NoticeSettings &settings)
{
    const AreaWords words = areaWords(state, settings.issuer, settings.area);
    const Tally &tally = state.tally();
    QStringList whole;
    for (const Region &region : state.regions())
        if (!meansWholeArea(region.name, words.name) &&
            tally.region(SubjectKind::Website, region.id).rate().isWhole() &&
            tally.region(SubjectKind::MediaAccount, region.id).rate().isWhole())
            whole += region.name;
    const FactNode &websites = root.object(u"websites"_s), &media = root.object(u"media"_s);
    if (!isToldByRegion(websites) || !isToldByRegion(media))
        whole.clear();
    const QStringList ofMedia =
        std::get<QStringList>(leafOf(media, {u"rates"_s, u"whole"_s, u"names"_s})->value);
    FactNode &both = root.object(u"kinds"_s).setNames(u"whole"_s, whole);
    // Where the accounts' list names them, these come first in it and the rest of it follows; else they have
    // a sentence of their own.
    const bool isNamed = !whole.isEmpty() && !ofMedia.isEmpty();
    QStringList rest = isNamed ? ofMedia : QStringList();
    for (const QString &name : std::as_const(whole))
        rest.removeAll(name);
    both.setFlag(u"named"_s, isNamed);
    both.setNames(u"rest"_s, rest);
    both.setFlag(u"apart"_s, !whole.isEmpty() && ofMedia.isEmpty());
}

} // namespace xw::notice
