// The rows and columns that a register table shows, as a file: Excel or CSV, made off the window's thread.
#pragma once

#include "ui/shared/file_export.h"

namespace xw
{
class RoundState;
}

namespace xw::ui
{

class RegisterTable;

/// As they are shown now, with what `state` says of them. `title`: of the sheet.
[[nodiscard]] FileContent registerContent(const RegisterTable &table, const RoundState &state,
                                          const QString &title, QDate day);

} // namespace xw::ui
