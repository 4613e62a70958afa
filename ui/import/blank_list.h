// blankList: an empty list of a kind with its columns' names, to be filled in with a spreadsheet and
// imported.
#pragma once

#include "workspace/import.h"

namespace xw::ui
{

/// CSV that spreadsheets open with their Chinese intact.
[[nodiscard]] QByteArray blankList(const ImportKind &kind);

} // namespace xw::ui
