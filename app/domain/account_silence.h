// How long a media account has been silent, by what the register brought: systems that gather accounts export
// the day of the last post beside them. Source of the limit: 国办秘函〔2019〕19号, 内容不更新 (two weeks).
#pragma once

#include "domain/subject.h"

#include <optional>

namespace xw
{

inline constexpr int silentDaysOfVeto = 14;

/// The day of the last post, from the register's own column (最近更新时间, 最后发布日期 …); nullopt: it says
/// none.
[[nodiscard]] std::optional<QDate> lastPostOf(const Subject &subject);

} // namespace xw
