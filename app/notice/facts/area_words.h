// AreaWords: how a notice speaks of its area and of everybody in it: 全省 or 全区, 省政府 or 州政府, 设区市
// or 县（市、区）, who is addressed. Follows from the names of issuer, area and regions; an office sets what
// it says otherwise.
#pragma once

#include "domain/area.h"
#include "domain/round_state.h"

namespace xw::notice
{

struct AreaWords {
    AreaKind kind = AreaKind::Province;
    QString name;       ///< 江西省
    QString all;        ///< 全省
    QString government; ///< 省政府; of a system 部机关
    QString level;      ///< 省级; empty where websites are not told apart by it
    QString own;        ///< 省直
    QString region; ///< one of its regions, as texts count them: 设区市, 市（州）, 县（市、区）; 地区 where
                    ///< they differ
    QString everyone;  ///< 各地、各部门
    QString addressee; ///< 各市（州）人民政府，省政府各部门、各直属机构
};

/// `issuer`: who writes, empty: the round's. `all`: what the office set for 全省; its kind follows where the
/// word is one of another kind.
[[nodiscard]] AreaWords areaWords(const RoundState &state, const QString &issuer = {},
                                  const QString &all = {});

/// A city whose register has types of a province is of that rank (直辖市): 市级 is what the types call 省级.
[[nodiscard]] bool isMunicipality(const RoundState &state, AreaKind kind);

/// The words by which areas of any kind are called as a whole: 全省, 全区, 全市 …
[[nodiscard]] const QStringList &wholeAreaWords();

/// A region that means the whole area (全省, 全区, the area's own name): no unit beside others.
[[nodiscard]] bool meansWholeArea(const QString &region, const QString &area);

/// A region that gathers the area's own bodies (省直, 区直, 省级部门, 市本级), which texts name apart from
/// its regions.
[[nodiscard]] bool isOwnUnit(const QString &region, const QString &area);

} // namespace xw::notice
