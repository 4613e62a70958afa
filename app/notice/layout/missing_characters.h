// Characters that no font has: noted once each, named with the package of a font that would bring them.
#pragma once

#include "notice/page_layout.h"

namespace xw::notice
{

/// Adds `code` unless it is there already; `text` and `where`: what it stands in, for the report.
void noteMissing(std::vector<MissingCharacter> &missing, char32_t code, const QString &text,
                 const QString &where);

/// The Debian package of a font that has characters of its kind; empty: no font can, they mean nothing by
/// themselves (private use, a damaged character).
[[nodiscard]] QString packageFor(char32_t code);

} // namespace xw::notice
