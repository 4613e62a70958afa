// Regions by problems: what the charts show, as a table on the page and as a sheet, each region beside the
// round before.
#pragma once

#include "models/chart_data.h"
#include "notice/list_document.h"

namespace xw::ui
{

struct RegionTable {
    notice::ListTable list;            ///< the last row is the whole
    std::vector<RegionId> regions;     ///< one a row; invalid: the whole
    std::vector<Population> counted;   ///< what the first columns count, the name among them
    std::vector<IndicatorId> problems; ///< one a column of the last ones
    int rateColumn = 0, beforeColumn = 0, changeColumn = 0;
};

/// "江西省 · 2020年第一季度 · 政府网站合格率": the name of the picture and of the sheet.
[[nodiscard]] QString regionRatesTitle(const RoundState &state, SubjectKind kind);
/// A row a region, with its counts, its rate in the round before, and how many subjects have each problem.
/// `inspected`: totals of earlier rounds (Workspace::inspectedTotals()). `filter`: only regions whose name
/// contains it, without the whole. O(subjects).
[[nodiscard]] RegionTable regionsByProblems(const RoundState &state, const std::vector<PastTotal> &inspected,
                                            SubjectKind kind,
                                            models::RegionOrder order = models::RegionOrder::Register,
                                            const QString &filter = {});

} // namespace xw::ui
