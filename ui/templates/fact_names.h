// factLabel: what a fact of a notice is called, for people. Templates name it by its own short name.
#pragma once

#include <QString>

namespace xw::ui
{

/// "Pass rate" of "rate", in the language of the program; empty: it has no other name than its own.
[[nodiscard]] QString factLabel(const QString &name);

} // namespace xw::ui
