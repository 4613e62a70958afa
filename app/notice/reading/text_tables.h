// Tables that were drawn with characters in plain text: cells between bars (| ｜ │), between tabs, or in
// columns two spaces apart.
#pragma once

#include "notice/reading/text_collector.h"

namespace xw::notice
{

/// The cells of a line of such a table, none where it is no row of one. A ruler (|---|---|, ├──┼──┤) gives
/// one null cell.
[[nodiscard]] QStringList cellsOfLine(const QString &line, bool columnsBySpaces);
/// Takes the tables out of `lines`, each with the annex it stands in; what is left are the lines around them.
[[nodiscard]] std::vector<ProofTable> takeTables(QStringList &lines, bool columnsBySpaces);

} // namespace xw::notice
