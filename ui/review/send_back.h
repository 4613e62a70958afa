// sendBackQuestion: what is asked before a result goes back to its inspector. A reason is required: who gets
// it back has to know what to look at.
#pragma once

#include "widgets/dialogs.h"

namespace xw::ui
{

[[nodiscard]] widgets::TextQuestion sendBackQuestion();

} // namespace xw::ui
