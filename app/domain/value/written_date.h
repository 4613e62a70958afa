// WrittenDate: the day that a cell names, in the forms that offices write and systems export. A range, an
// extended deadline or whatever else stands beside a date makes it none: nothing is cut off.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xw
{

/// 2020-03-31, 2020/3/31, 2020.3.31, 20200331, 2020年3月31日 (号, spaces between), 二〇二〇年三月三十一日,
/// full-width digits and dashes; behind it perhaps a weekday, 上午 and its like, and a time of day. A time
/// with an offset (Z, +00:00) is brought to +08:00, which may be another day. nullopt: anything else, and
/// days that never were.
[[nodiscard]] std::optional<QDate> writtenDate(const QString &text);

} // namespace xw
