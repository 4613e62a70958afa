// Text, tables and pictures as HTML.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

/// &, <, >, " and line feeds (as <br>).
[[nodiscard]] QString escapedHtml(const QString &text);
/// Facts in <span data-fact="…">.
[[nodiscard]] QString htmlOf(const Runs &runs);
[[nodiscard]] QString htmlTable(const Table &table);
/// A <figure> that holds its picture in itself.
[[nodiscard]] QString htmlPicture(const Picture &picture);

} // namespace xw::notice
