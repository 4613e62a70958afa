// Words by which a table sums up its own rows, or means the whole of a province.
#pragma once

#include <QString>

namespace xw
{

/// 合计, 小计, 总计, also behind a name (省直小计, 全省合计：), with blanks between, or with a number behind
/// it.
[[nodiscard]] bool saysTotal(const QString &text);
/// 其中：省直 …: a part of the row above, counted there already.
[[nodiscard]] bool saysPart(const QString &text);
/// A region's name without marks at its ends, and without the province's name before it.
[[nodiscard]] QString tidyRegion(const QString &region, const QString &province);
/// 全省, 全区, 全省合计, or the province's own name, with or without 省, 市 or 自治区.
[[nodiscard]] bool meansWhole(const QString &region, const QString &province);
/// A region's name without what offices write now and then: blanks, 省 市 县 区 … at its end.
[[nodiscard]] QString regionKey(const QString &region);
/// The same for what may mean one place: without 本级 behind it, and without the province's short name
/// before.
[[nodiscard]] QString placeKey(const QString &region, const QString &province);

} // namespace xw
