// Regions by problems: what the charts show, as a sheet.
#pragma once

#include "domain/round_state.h"
#include "notice/list_document.h"

namespace xw::ui
{

using RegionTable = notice::ListTable;

/// "江西省 · 2020年第一季度 · 政府网站合格率": the name of the picture and of the sheet.
[[nodiscard]] QString regionRatesTitle(const RoundState &state, SubjectKind kind);
/// A row a region, with its counts and how many subjects have each problem.
[[nodiscard]] RegionTable regionsByProblems(const RoundState &state, SubjectKind kind);

} // namespace xw::ui
