// Which rows of a grid are its header: found by names, never by position; merged cells over several rows are
// joined.
#pragma once

#include "tables/grid/grid.h"
#include "tables/header_names.h"

#include <optional>

namespace xw::tables
{

struct Header {
    qsizetype firstIndex = 0; ///< into Grid::rows
    qsizetype lastIndex = 0;
    QStringList names; ///< one a column; empty where none
    int hits = 0;      ///< known names among them
};

/// The row with most known names among the first 30 that hold text (the first of equals), with the rows that
/// merges, or gaps which the next row fills, bind to it. When no name is known: the first row that is about
/// as wide as the table. Over several rows a column's name is its lowest part if that is a known name and no
/// other column's; else its parts joined, without a sign between when that is a known name, else by "/".
/// Empty: there is no text at all.
/// `byHand`: the number of the row that is the header, whatever it holds; 0: look for it. Empty also where
/// the first 30 rows have no such row.
[[nodiscard]] std::optional<Header> findHeader(const Grid &grid, const HeaderNames &names, int byHand = 0);

} // namespace xw::tables
