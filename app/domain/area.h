// Area: what kind of area or body a round is about, told from its name. Names of areas in China end in the
// word of their kind (省, 自治区, 市, 州, 县 …): that suffix is the whole rule, no list of names stands
// behind it.
#pragma once

#include <QString>

namespace xw
{

enum class AreaKind : quint8 {
    Unknown,
    Province,         ///< 省
    AutonomousRegion, ///< 自治区
    City,             ///< 市: a municipality, a prefecture-level or a county-level city
    Prefecture,       ///< 自治州
    League,           ///< 盟
    PrefecturalArea,  ///< 地区
    County,           ///< 县, 自治县
    Banner,           ///< 旗, 自治旗
    District,         ///< 市辖区
    Zone,             ///< 新区, 开发区, 园区 …, run by a 管委会
    Town,             ///< 乡, 镇, 街道
    Corps,            ///< 兵团
    Division,         ///< 师
    System,           ///< a ministry, commission or bureau with the websites of its system
};

/// Unknown for an empty name, and for one without such a suffix (a name that was cut short).
[[nodiscard]] AreaKind areaKindOf(const QString &name);

/// The area for which a body writes: 吉安市 of 江西省吉安市人民政府办公室, 交通运输部 of 交通运输部办公厅.
/// Where the issuer does not begin with an area that has a name (省政府办公厅), it is `province`.
[[nodiscard]] QString areaOf(const QString &issuer, const QString &province);

/// The body that issues notices where nobody named one: 江西省人民政府办公厅, 吉安市人民政府办公室,
/// 交通运输部办公厅. `provincial`: a 市 of the rank of a province (直辖市), which its name does not tell.
[[nodiscard]] QString issuerOf(const QString &area, bool provincial = false);

} // namespace xw
