// Text and tables as HTML.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

/// &, <, >, " and line feeds (as <br>).
[[nodiscard]] QString escapedHtml(const QString &text);
/// Facts in <span data-fact="…">.
[[nodiscard]] QString htmlOf(const Runs &runs);
[[nodiscard]] QString htmlTable(const Table &table);

} // namespace xw::notice
