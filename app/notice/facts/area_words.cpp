#include "notice/facts/area_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct KindWords {
    AreaKind kind;
    const char16_t *all, *government, *departments, *level, *own;
};
constexpr KindWords kindWords[] = {
    {AreaKind::Province, u"全省", u"省政府", u"省政府各部门、各直属机构", u"省级", u"省直"},
    {AreaKind::AutonomousRegion, u"全区", u"自治区政府", u"自治区人民政府各部门、各直属机构", u"自治区级",
     u"区直"},
    {AreaKind::City, u"全市", u"市政府", u"市政府各部门、各直属机构", u"市级", u"市直"},
    {AreaKind::Prefecture, u"全州", u"州政府", u"州政府各部门、各直属机构", u"州级", u"州直"},
    {AreaKind::League, u"全盟", u"盟行署", u"盟行政公署各部门、各直属机构", u"盟级", u"盟直"},
    {AreaKind::PrefecturalArea, u"全地区", u"行署", u"行政公署各部门、各直属机构", u"地区级", u"地直"},
    {AreaKind::County, u"全县", u"县政府", u"县政府各部门、各直属机构", u"县级", u"县直"},
    {AreaKind::Banner, u"全旗", u"旗政府", u"旗政府各部门、各直属机构", u"旗级", u"旗直"},
    {AreaKind::District, u"全区", u"区政府", u"区政府各部门、各直属机构", u"区级", u"区直"},
    {AreaKind::Zone, u"全区", u"管委会", u"管委会各部门、各直属机构", u"区级", u"区直"},
    {AreaKind::Town, u"全镇", u"镇政府", u"镇政府各部门", u"镇级", u"镇直"},
    {AreaKind::Corps, u"全兵团", u"兵团", u"兵团机关各部门、各直属机构", u"兵团级", u"兵团直属"},
    {AreaKind::Division, u"全师", u"师", u"师机关各部门", u"师级", u"师直"},
    {AreaKind::System, u"全系统", u"机关", u"机关各司局、各直属单位", u"", u"机关"},
};

const KindWords &wordsOfKind(AreaKind kind)
{
    for (const KindWords &words : kindWords)
        if (words.kind == kind)
            return words;
    return kindWords[0];
}

/// What the names of the regions end in, each ending once.
struct Endings {
    bool city = false, prefecture = false, league = false, area = false, county = false, banner = false,
         district = false, zone = false, town = false, street = false, division = false, other = false;
    bool districtsFirst = false; ///< 各区（县）, as cities of the rank of a province say
    int count = 0;

    void take(const QString &region)
    {
        ++count;
        switch (areaKindOf(region)) {
        case AreaKind::City:
            city = true;
            break;
        case AreaKind::Prefecture:
            prefecture = true;
            break;
        case AreaKind::League:
            league = true;
            break;
        case AreaKind::PrefecturalArea:
            area = true;
            break;
        case AreaKind::County:
            county = true;
            break;
        case AreaKind::Banner:
            banner = true;
            break;
        case AreaKind::District:
            district = true;
            break;
        case AreaKind::Zone:
            zone = true;
            break;
        case AreaKind::Town:
            (region.endsWith(u"街道"_s) ? street : town) = true;
            break;
        case AreaKind::Division:
            division = true;
            break;
        default:
            other = true;
        }
    }
};

/// 市（州、地）: the first word that is there, the others in brackets behind it.
QString gathered(const QStringList &words)
{
    return words.size() < 2 ? words.join(QString())
                            : words.first() + u'（' + words.mid(1).join(u'、') + u'）';
}

QStringList upperWords(const Endings &e)
{
    QStringList words;
    if (e.city)
        words << u"市"_s;
    if (e.prefecture)
        words << u"州"_s;
    if (e.area)
        words << u"地"_s;
    if (e.league)
        words << u"盟"_s;
    return words;
}

QStringList lowerWords(const Endings &e)
{
    QStringList words;
    if (e.banner)
        words << u"旗"_s;
    if (e.county)
        words << u"县"_s;
    if (e.city)
        words << u"市"_s;
    if (e.district)
        words.insert(e.districtsFirst ? 0 : words.size(), u"区"_s);
    return words;
}

/// Who governs the regions, as 主送机关 names them; empty where the names do not tell.
QString regionGovernments(AreaKind kind, const Endings &e)
{
    const bool upper = kind == AreaKind::Province || kind == AreaKind::AutonomousRegion;
    QString governments;
    if (upper) {
        const QStringList words = upperWords(e);
        const bool offices = e.area || e.league; // governed by a 行政公署
        if (!words.isEmpty())
            governments = (words == QStringList{u"市"_s} ? u"各设区市"_s : u"各"_s + gathered(words)) +
                          u"人民政府"_s + (offices ? u"（行署）"_s : QString());
        QStringList lower;
        if (e.county)
            lower << u"县"_s;
        if (e.district)
            lower << u"区"_s;
        if (!words.isEmpty() && !lower.isEmpty())
            governments += u"，各直管"_s + gathered(lower) + u"人民政府"_s;
        else if (!lower.isEmpty())
            governments = u"各"_s + gathered(lowerWords(e)) + u"人民政府"_s;
    } else if (const QStringList words = lowerWords(e); !words.isEmpty()) {
        governments = u"各"_s + gathered(words) + u"人民政府"_s;
    }
    if (e.division)
        governments = u"各师（市）"_s;
    QStringList more;
    if (e.zone)
        more << (governments.isEmpty() ? u"各管委会"_s : u"各开发区管委会"_s);
    if (e.town)
        more << u"各乡镇人民政府"_s;
    if (e.street)
        more << u"各街道办事处"_s;
    if (!governments.isEmpty())
        more.prepend(governments);
    return more.join(u'、');
}

/// For an area whose regions are not told apart in the register.
QString usualGovernments(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Province:
    case AreaKind::Unknown:
        return u"各市（州）、县（市、区）人民政府"_s;
    case AreaKind::AutonomousRegion:
        return u"各市（地、州、盟）人民政府（行署）"_s;
    case AreaKind::City:
        return u"各县（市、区）人民政府"_s;
    case AreaKind::Prefecture:
    case AreaKind::PrefecturalArea:
        return u"各县（市）人民政府"_s;
    case AreaKind::League:
        return u"各旗（县、市、区）人民政府"_s;
    case AreaKind::County:
    case AreaKind::Banner:
        return u"各乡镇人民政府、街道办事处"_s;
    case AreaKind::District:
        return u"各街道办事处、乡镇人民政府"_s;
    case AreaKind::Corps:
        return u"各师（市）"_s;
    case AreaKind::Division:
        return u"各团（镇）"_s;
    case AreaKind::Town:
        return u"各村（社区）"_s;
    case AreaKind::Zone:
    case AreaKind::System:
        break;
    }
    return {};
}

/// What one of the regions is called: 设区市, 市（州）, 区, 县（市、区）; 地区 where they are of no one kind.
QString regionWord(AreaKind kind, const Endings &e)
{
    if (e.division)
        return u"师（市）"_s;
    if (e.other || e.zone || e.count == 0)
        return kind == AreaKind::System || kind == AreaKind::Zone || kind == AreaKind::Town ? u"单位"_s
                                                                                            : u"地区"_s;
    const bool upper = kind == AreaKind::Province || kind == AreaKind::AutonomousRegion;
    if (e.town || e.street)
        return !e.town ? u"街道"_s : !e.street ? u"乡镇"_s : u"乡镇（街道）"_s;
    if (upper) {
        const QStringList words = upperWords(e);
        const bool lower = e.county || e.district || e.banner;
        if (lower)
            return words.isEmpty() ? gathered(lowerWords(e)) : u"地区"_s;
        return words == QStringList{u"市"_s} ? u"设区市"_s : gathered(words);
    }
    return gathered(lowerWords(e));
}

/// What the parts of a body's own house are called: 司局 of a ministry, 处室 of a province's bureau, 科室 of
/// a city's or a county's. Whose it is stands before its name.
QString officesWithin(const QString &body)
{
    static const QRegularExpression upper(u"^.{1,6}?(省|自治区|兵团)."_s),
        lower(u"^.{1,8}?[市州盟县旗区]."_s);
    return body.contains(upper) ? u"处室"_s : body.contains(lower) ? u"科室"_s : u"司局"_s;
}

AreaKind kindFor(const QString &all, AreaKind derived)
{
    if (all.isEmpty() || QStringView(wordsOfKind(derived).all) == all)
        return derived;
    for (const KindWords &words : kindWords)
        if (QStringView(words.all) == all)
            return words.kind;
    return derived;
}

/// A city without districts or counties, of towns and streets: one of the rank of a county.
bool isOfTowns(const Endings &e)
{
    return (e.town || e.street) && !e.district && !e.county && !e.banner && !e.city;
}

QString wordText(const char16_t *word)
{
    return QString::fromUtf16(word);
}

} // namespace

bool isMunicipality(const RoundState &state, AreaKind kind)
{
    const Tally &tally = state.tally();
    return kind == AreaKind::City && tally.type(WebsiteType::ProvincePortal).running +
                                             tally.type(WebsiteType::ProvinceDepartment).running +
                                             tally.level(MediaLevel::Province).running >
                                         0;
}

AreaWords areaWords(const RoundState &state, const QString &issuer, const QString &all)
{
    const Round &round = state.round();
    AreaWords words;
    words.name = areaOf(issuer.isEmpty() ? round.issuer : issuer, round.province);
    words.kind = kindFor(all, areaKindOf(words.name));
    const KindWords &known = wordsOfKind(words.kind);
    words.all = all.isEmpty() ? wordText(known.all) : all;
    words.government = wordText(known.government);
    words.level = wordText(known.level);
    words.own = wordText(known.own);
    QString departments = wordText(known.departments);
    if (words.kind == AreaKind::Town && all.isEmpty()) {
        const bool street = words.name.endsWith(u"街道"_s);
        const QString one = street ? u"街道"_s : words.name.right(words.name.endsWith(u"苏木"_s) ? 2 : 1);
        words.all = u"全"_s + one;
        words.government = street ? u"街道办事处"_s : one + u"政府"_s;
        departments = words.government + u"各部门"_s;
        words.level = one + u"级"_s;
        words.own = one + u"直"_s;
    }
    if (words.kind == AreaKind::System && words.name.endsWith(u'部'))
        words.government = u"部机关"_s;
    if (words.kind == AreaKind::System)
        departments.replace(u"司局"_s, officesWithin(words.name));

    Endings endings;
    for (const Region &region : state.regions())
        if (!isOwnUnit(region.name, words.name) && !meansWholeArea(region.name, words.name))
            endings.take(region.name);
    endings.districtsFirst = isMunicipality(state, words.kind);
    words.region = regionWord(words.kind, endings);
    const QString governments = regionGovernments(words.kind, endings);
    const QString first = governments.isEmpty() ? usualGovernments(words.kind) : governments;
    words.addressee = words.kind == AreaKind::System ? departments
                      : first.isEmpty()              ? departments
                                                     : first + u'，' + departments;
    words.everyone = words.kind == AreaKind::System || words.kind == AreaKind::Zone ? u"各单位"_s
                     : words.kind == AreaKind::Corps ? u"各师（市）、各部门"_s
                     : words.kind == AreaKind::Division || words.kind == AreaKind::Town ? u"各单位、各部门"_s
                     : words.kind == AreaKind::County || words.kind == AreaKind::Banner ||
                             words.kind == AreaKind::District ||
                             (words.kind == AreaKind::City && isOfTowns(endings))
                         ? (words.region != u"地区"            ? u'各' + words.region
                            : !governments.isEmpty()           ? u"各单位"_s
                            : words.kind == AreaKind::District ? u"各街道（乡镇）"_s
                                                               : u"各乡镇（街道）"_s) +
                               u"、各部门"_s
                         : u"各地、各部门"_s;
    return words;
}

const QStringList &wholeAreaWords()
{
    static const QStringList words{u"全省"_s, u"全自治区"_s, u"全区"_s, u"全市"_s,   u"全州"_s,
                                   u"全盟"_s, u"全地区"_s,   u"全县"_s, u"全旗"_s,   u"全镇"_s,
                                   u"全乡"_s, u"全街道"_s,   u"全师"_s, u"全兵团"_s, u"全系统"_s};
    return words;
}

bool meansWholeArea(const QString &region, const QString &area)
{
    static const QStringList more{u"全部"_s, u"全国"_s, u"总体"_s, u"合计"_s};
    const QString name = region.simplified();
    return name == area || wholeAreaWords().contains(name) || more.contains(name);
}

bool isOwnUnit(const QString &region, const QString &area)
{
    static const QRegularExpression own(
        u"^(省|自治区|区|市|州|盟|地区|地|县|旗|师|兵团|部|局|镇|乡)?(本级|直(?![管辖])|直属|级|属|政府(各|直属)?部门|机关)"_s);
    const QString name =
        region.startsWith(area) && region != area ? region.mid(area.size()) : region.simplified();
    const QRegularExpressionMatch match = own.match(name);
    if (!match.hasMatch())
        return false;
    // 市级部门 in the register of a province are not the province's own.
    const QString whose = match.captured(1);
    const AreaKind kind = areaKindOf(area);
    return whose.isEmpty() || kind == AreaKind::Unknown ||
           wordText(wordsOfKind(kind).own).startsWith(whose) ||
           wordText(wordsOfKind(kind).level).startsWith(whose) ||
           (kind == AreaKind::System && !QStringView(u"省市州县区旗").contains(whose.front()));
}

} // namespace xw::notice
