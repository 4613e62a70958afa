// Counts of a kind of subject: the whole, by type, level, platform and region.
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

constexpr std::pair<WebsiteType, const char16_t *> typeNames[] = {
    {WebsiteType::ProvincePortal, u"provincePortal"},
    {WebsiteType::ProvinceDepartment, u"provinceDepartment"},
    {WebsiteType::CityPortal, u"cityPortal"},
    {WebsiteType::CityDepartment, u"cityDepartment"},
    {WebsiteType::CountyPortal, u"countyPortal"},
    {WebsiteType::CountyDepartment, u"countyDepartment"},
    {WebsiteType::BelowCounty, u"belowCounty"},
    {WebsiteType::CityOther, u"cityOther"},
    {WebsiteType::Other, u"other"},
    {WebsiteType::Unknown, u"unknown"},
};
constexpr std::pair<MediaLevel, const char16_t *> levelNames[] = {
    {MediaLevel::Province, u"province"},
    {MediaLevel::City, u"city"},
    {MediaLevel::County, u"county"},
    {MediaLevel::Unknown, u"unknown"},
};
constexpr std::pair<Platform, const char16_t *> platformNames[] = {
    {Platform::WeChat, u"wechat"},
    {Platform::SinaWeibo, u"weibo"},
    {Platform::App, u"app"},
    {Platform::Toutiao, u"toutiao"},
    {Platform::Douyin, u"douyin"},
    {Platform::MiniProgram, u"miniProgram"},
    {Platform::Channels, u"channels"},
    {Platform::Kuaishou, u"kuaishou"},
    {Platform::Baijiahao, u"baijiahao"},
    {Platform::Xiaohongshu, u"xiaohongshu"},
    {Platform::AlipayMiniProgram, u"alipayMiniProgram"},
    {Platform::AlipayAccount, u"alipayAccount"},
    {Platform::BaiduMiniProgram, u"baiduMiniProgram"},
    {Platform::Bilibili, u"bilibili"},
    {Platform::Zhihu, u"zhihu"},
    {Platform::PenguinAccount, u"penguinAccount"},
    {Platform::NeteaseAccount, u"neteaseAccount"},
    {Platform::SohuAccount, u"sohuAccount"},
    {Platform::PeoplesAccount, u"peoplesAccount"},
    {Platform::XuexiQiangguo, u"xuexiQiangguo"},
    {Platform::Yangshipin, u"yangshipin"},
    {Platform::ThePaper, u"thePaper"},
    {Platform::Other, u"other"},
    {Platform::Unknown, u"unknown"},
};

constexpr std::pair<WebsiteGroup, const char16_t *> websiteGroups[] = {
    {WebsiteGroup::Portals, u"portals"}, {WebsiteGroup::Departments, u"departments"},
    {WebsiteGroup::Local, u"local"},     {WebsiteGroup::Remainder, u"remainder"},
    {WebsiteGroup::Others, u"others"},
};

template <class Names, class Value>
QString nameIn(const Names &names, Value value)
{
    for (const auto &[known, name] : names)
        if (known == value)
            return QString::fromUtf16(name);
    return {};
}

/// Types, and the sums of types that texts speak of.
void addTypes(FactNode &node, const RoundState &state, RateFormat format)
{
    FactNode &types = node.object(u"types"_s);
    for (const auto &[type, name] : typeNames) {
        const Counts counts = state.tally().type(type);
        FactNode &one = types.object(QString::fromUtf16(name));
        setCounts(one, counts, format);
        one.setText(u"name"_s, toChinese(type));
    }
    for (const auto &[group, name] : websiteGroups)
        setCounts(node.object(QString::fromUtf16(name)), state.tally().group(group), format);
}

void addLevelsAndPlatforms(FactNode &node, const RoundState &state, RateFormat format)
{
    FactNode &levels = node.object(u"levels"_s);
    for (const auto &[level, name] : levelNames)
        setCounts(levels.object(QString::fromUtf16(name)), state.tally().level(level), format);
    FactNode &platforms = node.object(u"platforms"_s);
    std::vector<FactNodePtr> used;
    for (const auto &[platform, name] : platformNames) {
        const FactNodePtr one = platforms.objectPtr(QString::fromUtf16(name));
        const Counts counts = state.tally().platform(platform);
        setCounts(*one, counts, format);
        one->setText(u"name"_s, toChinese(platform));
        if (counts.running > 0)
            used.push_back(one);
    }
    platforms.setItems(u"list"_s, std::move(used));
    setCounts(node.object(u"accounts"_s), state.tally().mediaGroup(false), format);
    setCounts(node.object(u"apps"_s), state.tally().mediaGroup(true), format);
}

/// Units of which equally many were checked and failed, told as one: the first's facts, with the names of all
/// as `sharing`.
std::vector<FactNodePtr> alikeUnits(const std::vector<FactNodePtr> &units)
{
    std::vector<std::pair<FactNodePtr, QStringList>> groups;
    const auto number = [](const FactNode &unit, const QString &name) {
        return std::get<qint64>(unit.member(name)->fact().value);
    };
    for (const FactNodePtr &unit : units) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return number(*group.first, u"checked"_s) == number(*unit, u"checked"_s) &&
                   number(*group.first, u"unqualified"_s) == number(*unit, u"unqualified"_s);
        });
        const QString name = unit->member(u"name"_s)->fact().printed;
        if (known == groups.end())
            groups.emplace_back(unit, QStringList{name});
        else
            known->second += name;
    }
    std::vector<FactNodePtr> alike;
    for (const auto &[unit, names] : groups) {
        unit->setNames(u"sharing"_s, names);
        alike.push_back(unit);
    }
    return alike;
}

/// Regions, each under its name; in lists with the province's own units (units) and without them (regions).
void addRegions(FactNode &node, const RoundState &state, SubjectKind kind)
{
    const Round &round = state.round();
    const QString area = areaOf(round.issuer, round.province);
    QHash<RegionId, QStringList> failingNames;
    for (const Subject *subject : failing(state, kind))
        failingNames[subject->region] += subject->name;
    FactNode &byName = node.object(u"byRegion"_s);
    std::vector<RatedUnit> units, regions;
    std::vector<FactNodePtr> all, withFailures;
    for (const Region &region : state.regions()) {
        const Counts counts = state.tally().region(kind, region.id);
        const FactNodePtr one = byName.objectPtr(memberName(region.name));
        setCounts(*one, counts, round.rates);
        one->setText(u"name"_s, region.name);
        for (const auto &[type, name] : typeNames)
            if (kind == SubjectKind::Website)
                one->object(u"types"_s)
                    .setInteger(QString::fromUtf16(name), state.tally().regionType(region.id, type).running);
        one->setNames(u"failing"_s, failingNames.value(region.id));
        if (counts.running == 0)
            continue;
        units.push_back({region.name, counts.rate()});
        if (!isOwnUnit(region.name, area) && !meansWholeArea(region.name, area))
            regions.push_back({region.name, counts.rate()});
        all.push_back(one);
        if (counts.unqualified > 0)
            withFailures.push_back(one);
    }
    FactNode &unitLists = node.object(u"units"_s);
    unitLists.setInteger(u"count"_s, qint64(units.size()));
    unitLists.setFlag(u"several"_s, units.size() > 1);
    unitLists.setItems(u"list"_s, std::move(all));
    unitLists.setItems(u"failingAlike"_s, alikeUnits(withFailures));
    unitLists.setItems(u"withFailures"_s, std::move(withFailures));
    setRateLists(unitLists, units, round.thresholdHundredths);
    FactNode &regionLists = node.object(u"regions"_s);
    regionLists.setInteger(u"count"_s, qint64(regions.size()));
    setRateLists(regionLists, regions, round.thresholdHundredths);
}

} // namespace

std::optional<WebsiteGroup> websiteGroupFrom(const QString &fact)
{
    for (const auto &[group, name] : websiteGroups)
        if (fact == QStringView(name))
            return group;
    return {};
}
QString typeFact(WebsiteType type)
{
    return nameIn(typeNames, type);
}
QString levelFact(MediaLevel level)
{
    return nameIn(levelNames, level);
}
QString platformFact(Platform platform)
{
    return nameIn(platformNames, platform);
}

void setCounts(FactNode &node, const Counts &counts, RateFormat format)
{
    node.setInteger(u"running"_s, counts.running);
    node.setInteger(u"sampled"_s, counts.sampled);
    node.setInteger(u"checked"_s, counts.checked);
    node.setInteger(u"qualified"_s, counts.qualified);
    node.setInteger(u"unqualified"_s, counts.unqualified);
    node.setRate(u"rate"_s, counts.rate(), format);
    node.setRate(u"sampling"_s, counts.sampling(), format);
    node.setFlag(u"full"_s, counts.checked > 0 && counts.checked == counts.running);
    node.setFlag(u"partly"_s, counts.checked > 0 && counts.checked < counts.running);
    node.setFlag(u"whole"_s, counts.checked > 0 && counts.unqualified == 0);
    node.setFlag(u"several"_s, counts.checked > 1);
    node.setFlag(u"many"_s, counts.running > 1);
}

void addKindFacts(FactNode &node, const RoundState &state, SubjectKind kind, const NoticeSettings &settings,
                  const std::vector<PastTotal> &inspected)
{
    const RateFormat format = state.round().rates;
    setCounts(node, state.tally().total(kind), format);
    node.setText(u"threshold"_s, hundredthsText(state.round().thresholdHundredths) + u'%');
    if (kind == SubjectKind::Website)
        addTypes(node, state, format);
    else
        addLevelsAndPlatforms(node, state, format);
    addRegions(node, state, kind);
    addProblemFacts(node, state, kind, settings);
    addWarningFacts(node, state, kind, settings);
    addPastFacts(node, state, kind, inspected);
}

std::vector<const Subject *> failing(const RoundState &state, SubjectKind kind)
{
    std::vector<const Subject *> subjects;
    for (const Subject &subject : state.subjects())
        if (subject.kind == kind && state.belongsTo(subject.id, Population::Unqualified))
            subjects.push_back(&subject);
    QHash<RegionId, int> place;
    for (const Region &region : state.regions())
        place.insert(region.id, region.order);
    std::stable_sort(subjects.begin(), subjects.end(), [&](const Subject *a, const Subject *b) {
        return place.value(a->region, 1 << 30) < place.value(b->region, 1 << 30);
    });
    return subjects;
}

} // namespace xw::notice
