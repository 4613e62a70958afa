// TablePlan: letter size, column widths and the turn of the page for a table, from its text alone: the same
// in PDF and Word.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

struct TablePlan {
    qreal size = 12;           ///< letters, points
    qreal linePitch = 16;      ///< points
    std::vector<qreal> widths; ///< points, summing to the width of the type area
};

inline constexpr qreal cellPadX = 3;    ///< points left and right of a cell's text
inline constexpr qreal cellPadY = 3.5;  ///< points above and below
inline constexpr qreal tableRule = 0.5; ///< points

[[nodiscard]] int columnCount(const Table &table);
[[nodiscard]] TablePlan planTable(const Table &table, bool landscape);
/// More than nine columns, or columns whose numbers and words cannot stand side by side on an upright page.
[[nodiscard]] bool wantsLandscape(const Table &table);
/// Whether the annex that starts at block `start` is printed on landscape pages: one of its tables wants it.
[[nodiscard]] bool annexIsLandscape(const NoticeDocument &document, size_t start);

} // namespace xw::notice
