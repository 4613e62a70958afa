#include "domain/area.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

struct Suffix {
    const char16_t *ending;
    AreaKind kind;
};
/// Longer endings before those that end them: 自治区 before 区, 地区 before 区.
constexpr Suffix suffixes[] = {
    {u"自治区", AreaKind::AutonomousRegion},
    {u"特别行政区", AreaKind::AutonomousRegion},
    {u"省", AreaKind::Province},
    {u"市", AreaKind::City},
    {u"自治州", AreaKind::Prefecture},
    {u"盟", AreaKind::League},
    {u"县", AreaKind::County},
    {u"旗", AreaKind::Banner},
    {u"地区", AreaKind::PrefecturalArea},
    {u"管委会", AreaKind::Zone},
    {u"管理委员会", AreaKind::Zone},
    {u"新区", AreaKind::Zone},
    {u"开发区", AreaKind::Zone},
    {u"经开区", AreaKind::Zone},
    {u"高新区", AreaKind::Zone},
    {u"园区", AreaKind::Zone},
    {u"示范区", AreaKind::Zone},
    {u"试验区", AreaKind::Zone},
    {u"实验区", AreaKind::Zone},
    {u"保税区", AreaKind::Zone},
    {u"度假区", AreaKind::Zone},
    {u"合作区", AreaKind::Zone},
    {u"管理区", AreaKind::Zone},
    {u"区", AreaKind::District},
    {u"街道", AreaKind::Town},
    {u"镇", AreaKind::Town},
    {u"乡", AreaKind::Town},
    {u"苏木", AreaKind::Town},
    {u"兵团", AreaKind::Corps},
    {u"师", AreaKind::Division},
    {u"部", AreaKind::System},
    {u"厅", AreaKind::System},
    {u"局", AreaKind::System},
    {u"署", AreaKind::System},
    {u"委", AreaKind::System},
    {u"委员会", AreaKind::System},
    {u"办公室", AreaKind::System},
    {u"银行", AreaKind::System},
    {u"总行", AreaKind::System},
    {u"总社", AreaKind::System},
    {u"科学院", AreaKind::System},
    {u"集团", AreaKind::System},
    {u"公司", AreaKind::System},
};

} // namespace

AreaKind areaKindOf(const QString &name)
{
    const QString plain = name.simplified();
    for (const auto &[ending, kind] : suffixes)
        if (plain.size() > QStringView(ending).size() && plain.endsWith(QStringView(ending)))
            return kind;
    // The short name of a 自治州 keeps its last character; with two characters it is a city's, 市 left out.
    return plain.size() > 2 && plain.endsWith(u'州') ? AreaKind::Prefecture : AreaKind::Unknown;
}

QString areaOf(const QString &issuer, const QString &province)
{
    static const QRegularExpression organ(
        u"^(.{2,}?)(?:人民政府|政府|行政公署|行署|管理委员会|管委会|办公厅|办公室|政务|大数据|数据|互联网|"
        "网信|行政审批|机关事务|党委)"_s);
    const QRegularExpressionMatch match = organ.match(issuer.simplified());
    const AreaKind kind = match.hasMatch() ? areaKindOf(match.captured(1)) : AreaKind::Unknown;
    if (kind == AreaKind::Unknown)
        return province;
    // A bureau of a province writes to the whole province, and a ministry is what the round is named after.
    if (kind == AreaKind::System && areaKindOf(province) != AreaKind::Unknown)
        return province;
    return match.captured(1);
}

QString issuerOf(const QString &area, bool provincial)
{
    switch (areaKindOf(area)) {
    case AreaKind::Unknown:
    case AreaKind::Province:
    case AreaKind::AutonomousRegion:
        return area.isEmpty() ? QString() : area + u"人民政府办公厅"_s;
    case AreaKind::City:
        return area + (provincial ? u"人民政府办公厅"_s : u"人民政府办公室"_s);
    case AreaKind::League:
    case AreaKind::PrefecturalArea:
        return area + u"行政公署办公室"_s;
    case AreaKind::Zone:
        return area.endsWith(u'会') ? area + u"办公室"_s : area + u"管理委员会办公室"_s;
    case AreaKind::Town:
        return area.endsWith(u"街道"_s) ? area + u"办事处"_s : area + u"人民政府"_s;
    case AreaKind::Corps:
        return area + u"办公厅"_s;
    case AreaKind::Division:
        return area + u"办公室"_s;
    case AreaKind::System:
        return area.endsWith(u'部') || area.endsWith(u"总局"_s) || area.endsWith(u"委员会"_s)
                   ? area + u"办公厅"_s
                   : area + u"办公室"_s;
    case AreaKind::Prefecture:
    case AreaKind::County:
    case AreaKind::Banner:
    case AreaKind::District:
        break;
    }
    return area + u"人民政府办公室"_s;
}

} // namespace xw
