// Flow: a notice as a row of items (lines, gaps, tables, page starts) that pagination puts on pages.
// Lives here: the items. What makes them is flow_builder, what places them is paginator.
#pragma once

#include "notice/layout/table_flow.h"
#include "notice/page_layout.h"

namespace xw::notice
{

/// One indivisible piece; its runs and rules are relative to the left top corner of the type area at the
/// item's height.
struct FlowItem {
    enum class Kind : quint8 {
        Line,      ///< text on the line grid
        Gap,       ///< empty lines, dropped at the head of a page
        Table,     ///< `table`
        PageStart, ///< `landscape`
        Bottom,    ///< stands on the last line of the last page: the imprint
    };
    Kind kind = Kind::Line;
    qreal height = 0;
    bool keepWithNext = false;
    bool landscape = false;
    bool signature = false; ///< signer or date: a seal goes over these
    int table = -1;         ///< index into Flow::tables
    std::vector<PlacedRun> runs;
    std::vector<PlacedRule> rules;
    std::vector<PlacedPicture> pictures;
};

struct Flow {
    std::vector<FlowItem> items;
    std::vector<TableFlow> tables;
};

} // namespace xw::notice
