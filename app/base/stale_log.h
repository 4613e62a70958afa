// What SQLite leaves beside a database whose program was cut off: its log. It outlives a file that is then
// moved or deleted, and would be taken for the log of whatever comes to lie under that name, page by page.
#pragma once

#include "base/error.h"

namespace xw
{

/// Before a file comes to lie at `path`: an empty log goes, one with pages in it stays under another name.
/// Does nothing where a file lies there. Io: the log cannot be moved, since another program has it open.
/// https://sqlite.org/howtocorrupt.html §1.4
[[nodiscard]] Result<void> setStaleLogAside(const QString &path);

} // namespace xw
