// What the public page of a media account tells: the newest day that stands on it.
#pragma once

#include "probe/freshness.h"

#include <optional>

namespace xw::probe
{

/// nullopt: the page shows no day up to `asOf`.
[[nodiscard]] std::optional<QDate> newestDayOn(const FetchedPage &page, const QDate &asOf);

} // namespace xw::probe
