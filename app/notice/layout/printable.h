// Text that may be printed: the same cleaning before every writer, so that every format has the same text.
// Lives here: characters that look right and are wrong (radicals for words, compatibility forms), and those
// that cannot be seen.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

/// Radicals (U+2E80-2FDF) and compatibility ideographs become the words that they look like, as after copying
/// from a PDF; tabs and odd spaces become a space; control, zero-width and variation characters go. Line
/// feeds stay: they end a line.
[[nodiscard]] QString printable(const QString &text);
[[nodiscard]] NoticeDocument printable(NoticeDocument document);

} // namespace xw::notice
