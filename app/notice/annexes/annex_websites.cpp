// Annexes that count: websites by region and type, and either kind by region. Every row and column adds up.
#include "domain/printed_words.h"
#include "notice/annexes/annexes.h"
#include "notice/annexes/table_build.h"
#include "notice/facts/area_words.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct TypeColumns {
    const char16_t *title;
    std::vector<std::pair<WebsiteType, const char16_t *>> types;
};

/// Heads of the cross table. Types that nobody has are left out, so that it fits a page.
std::vector<TypeColumns> usedGroups(const RoundState &state)
{
    const std::vector<TypeColumns> all{
        {u"省级政府网站数",
         {{WebsiteType::ProvincePortal, u"门户"}, {WebsiteType::ProvinceDepartment, u"部门"}}},
        {u"市级政府网站数",
         {{WebsiteType::CityPortal, u"门户"},
          {WebsiteType::CityDepartment, u"部门"},
          {WebsiteType::CityOther, u"其他"}}},
        {u"县级及以下政府网站数",
         {{WebsiteType::CountyPortal, u"县级门户"},
          {WebsiteType::CountyDepartment, u"县级部门"},
          {WebsiteType::BelowCounty, u"县级以下"}}},
        {u"其他政府网站数", {{WebsiteType::Other, u"其他"}, {WebsiteType::Unknown, u"未分类"}}},
    };
    std::vector<TypeColumns> used;
    for (const TypeColumns &group : all) {
        TypeColumns kept{group.title, {}};
        for (const auto &type : group.types)
            if (state.tally().type(type.first).running > 0)
                kept.types.push_back(type);
        if (!kept.types.empty())
            used.push_back(std::move(kept));
    }
    return used;
}

/// 地区; of a system and a zone, whose parts are bodies, 单位.
QString unitTitle(const RoundState &state)
{
    const AreaKind kind = areaWords(state).kind;
    return kind == AreaKind::System || kind == AreaKind::Zone ? u"单位"_s : u"地区"_s;
}

/// The row of those of which nobody said where they are: they count in the total, and columns add up to it.
QString elsewhere(const RoundState &state)
{
    return u"未列明"_s + unitTitle(state);
}

/// Of a row that no fact states: none.
QString factOf(const QString &path, const QString &name)
{
    return path.isEmpty() ? QString() : path + name;
}

std::vector<const Region *> usedRegions(const RoundState &state, SubjectKind kind)
{
    std::vector<const Region *> used;
    for (const Region &region : state.regions()) {
        const Counts counts = state.tally().region(kind, region.id);
        if (counts.running > 0)
            used.push_back(&region);
    }
    return used;
}

} // namespace

Annex websitesByType(const RoundState &state)
{
    const std::vector<TypeColumns> groups = usedGroups(state);
    const AreaWords area = areaWords(state);
    const QString ownLevel = area.level.isEmpty() ? area.own : area.level;
    std::vector<std::vector<LedgerHeaderCell>> head(2);
    head[0] = {{u"序号"_s, 1, 2}, {unitTitle(state), 1, 2}, {u"运行网站总数"_s, 1, 2}};
    int types = 0;
    for (const TypeColumns &group : groups) {
        QString title = QString::fromUtf16(group.title);
        if (title.startsWith(u"省级"_s))
            title.replace(0, 2, ownLevel);
        head[0].push_back({title, int(group.types.size()), 1});
        for (const auto &[type, title] : group.types)
            head[1].push_back({QString::fromUtf16(title), 1, 1});
        types += int(group.types.size());
    }
    head[0].push_back({u"抽查网站数"_s, 1, 2});
    head[0].push_back({u"存在突出问题网站数"_s, 1, 2});

    Table table;
    table.widths = {6, 14, 9};
    table.widths.insert(table.widths.end(), size_t(types), 8);
    table.widths.insert(table.widths.end(), {9, 10});
    table.header = headRows(head, types + 5);
    table.totalRow = true;
    const auto fill = [&](TableRow &row, const Counts &counts, const QString &path, const QString &typePath,
                          const QString &typeSuffix, const std::function<int(WebsiteType)> &running) {
        row.push_back(number(counts.running, factOf(path, u".running"_s)));
        for (const TypeColumns &group : groups)
            for (const auto &[type, title] : group.types)
                row.push_back(number(
                    running(type), typePath.isEmpty() ? QString() : typePath + typeFact(type) + typeSuffix));
        row.push_back(number(counts.checked, factOf(path, u".checked"_s)));
        row.push_back(number(counts.unqualified, factOf(path, u".unqualified"_s)));
    };
    const Tally &tally = state.tally();
    for (const Region *region : usedRegions(state, SubjectKind::Website)) {
        const QString path = u"websites.byRegion."_s + memberName(region->name);
        TableRow row{number(qint64(table.rows.size() + 1)), words(region->name)};
        fill(row, tally.region(SubjectKind::Website, region->id), path, path + u".types."_s, {},
             [&](WebsiteType type) { return tally.regionType(region->id, type).running; });
        table.rows.push_back(std::move(row));
    }
    if (const Counts rest = tally.region(SubjectKind::Website, {}); rest.running > 0 && !table.rows.empty()) {
        TableRow row{number(qint64(table.rows.size() + 1)), words(elsewhere(state))};
        fill(row, rest, {}, {}, {}, [&](WebsiteType type) { return tally.regionType({}, type).running; });
        table.rows.push_back(std::move(row));
    }
    const int rows = int(table.rows.size());
    TableRow total{words(u"合计"_s), TableCell()};
    total[0].columnSpan = 2;
    total[1].covered = true;
    fill(total, tally.total(SubjectKind::Website), u"websites"_s, u"websites.types."_s, u".running"_s,
         [&](WebsiteType type) { return tally.type(type).running; });
    table.rows.push_back(std::move(total));
    return {{}, area.all + u"政府网站运行和检查情况"_s, {std::move(table)}, rows};
}

Annex countsByRegion(const RoundState &state, SubjectKind kind)
{
    const bool websites = kind == SubjectKind::Website;
    const Tally &tally = state.tally();
    const Counts whole = tally.total(kind);
    const bool sampled = whole.checked < whole.running;
    const RateFormat format = state.round().rates;
    Table table;
    QStringList titles{u"序号"_s, unitTitle(state), u"运行数"_s, u"检查数"_s};
    table.widths = {6, 20, 12, 12};
    if (sampled) {
        titles += u"抽查比例"_s;
        table.widths.push_back(12);
    }
    titles += {u"合格数"_s, u"不合格数"_s, u"合格率"_s};
    table.widths.insert(table.widths.end(), {12, 12, 12});
    table.header = headRow(titles);
    table.totalRow = true;
    const auto fill = [&](TableRow &row, const Counts &counts, const QString &path) {
        row.push_back(number(counts.running, factOf(path, u".running"_s)));
        row.push_back(number(counts.checked, factOf(path, u".checked"_s)));
        if (sampled)
            row.push_back(number(printedRate(counts.sampling(), format), factOf(path, u".sampling"_s)));
        row.push_back(number(counts.qualified, factOf(path, u".qualified"_s)));
        row.push_back(number(counts.unqualified, factOf(path, u".unqualified"_s)));
        row.push_back(number(printedRate(counts.rate(), format), factOf(path, u".rate"_s)));
    };
    const QString root = websites ? u"websites"_s : u"media"_s;
    for (const Region *region : usedRegions(state, kind)) {
        TableRow row{number(qint64(table.rows.size() + 1)), words(region->name)};
        fill(row, tally.region(kind, region->id), root + u".byRegion."_s + memberName(region->name));
        table.rows.push_back(std::move(row));
    }
    if (const Counts rest = tally.region(kind, {}); rest.running > 0 && !table.rows.empty()) {
        TableRow row{number(qint64(table.rows.size() + 1)), words(elsewhere(state))};
        fill(row, rest, {});
        table.rows.push_back(std::move(row));
    }
    // One region alone would only repeat the total, which the text states.
    const int rows = table.rows.size() < 2 ? 0 : int(table.rows.size());
    TableRow total{words(u"合计"_s), TableCell()};
    total[0].columnSpan = 2;
    total[1].covered = true;
    fill(total, whole, root);
    table.rows.push_back(std::move(total));
    return {{}, websites ? u"政府网站检查情况"_s : u"政务新媒体检查情况"_s, {std::move(table)}, rows};
}

} // namespace xw::notice
